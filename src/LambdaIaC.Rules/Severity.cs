namespace LambdaIaC.Rules;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Opinion: not shown until asked for.</summary>
    Hidden,

    /// <summary>Advice.</summary>
    Info,

    /// <summary>It will misbehave.</summary>
    Warning,

    /// <summary>AWS refuses it, or it cannot work.</summary>
    Error,
}
