using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Sandbox;

/// <summary>Makes the places in which functions run; one implementation per tier.</summary>
internal interface ISandboxFactory : IAsyncDisposable
{
    SandboxTier Tier { get; }

    /// <summary>What this tier enforces, approximates and leaves open.</summary>
    IReadOnlyList<SandboxGuarantee> Guarantees { get; }

    ISandbox Create(FunctionVersion function);
}
