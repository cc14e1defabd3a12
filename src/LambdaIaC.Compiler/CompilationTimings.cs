namespace LambdaIaC.Compiler;

/// <summary>How long each stage took.</summary>
internal sealed record CompilationTimings
{
    /// <summary>Running the user's code.</summary>
    public TimeSpan Evaluation { get; init; }

    /// <summary>Reading the model and ordering the resources.</summary>
    public TimeSpan Graph { get; init; }

    /// <summary>Judging the rules.</summary>
    public TimeSpan Validation { get; init; }

    /// <summary>Making the zips.</summary>
    public TimeSpan Packaging { get; init; }

    /// <summary>Making the plan.</summary>
    public TimeSpan Planning { get; init; }

    public TimeSpan Total => Evaluation + Graph + Validation + Packaging + Planning;
}
