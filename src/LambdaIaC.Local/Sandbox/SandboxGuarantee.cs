namespace LambdaIaC.Local.Sandbox;

/// <summary>How close one property of an execution environment is to AWS's.</summary>
internal enum Enforcement
{
    /// <summary>As on AWS.</summary>
    Enforced,

    /// <summary>Similar; the text says where it differs.</summary>
    Approximated,

    /// <summary>Not limited at all.</summary>
    NotEnforced,
}

/// <param name="Subject">What it is about, such as <c>memory</c>.</param>
/// <param name="Enforcement">How close it is.</param>
/// <param name="Text">One sentence for a person.</param>
internal sealed record SandboxGuarantee(string Subject, Enforcement Enforcement, string Text);
