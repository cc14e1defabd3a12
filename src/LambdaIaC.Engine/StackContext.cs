using LambdaIaC.Engine.Locking;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine;

/// <summary>What work on the state of a stack needs.</summary>
internal record StackContext
{
    /// <summary>Where the state of the stack is.</summary>
    public required StateLocation Location { get; init; }

    /// <summary>The project that declares the stack.</summary>
    public required ProjectIdentity Project { get; init; }

    /// <summary>What the lock names as its reason, such as <c>up</c>.</summary>
    public string Command { get; init; } = "up";

    /// <summary>How long to wait for another process that is changing the stack.</summary>
    /// <value>The default is not to wait.</value>
    public TimeSpan LockTimeout { get; init; }

    /// <summary>Where the values of secrets come from.</summary>
    /// <value>The default is the environment of this process.</value>
    public ISecretSource Secrets { get; init; } = new EnvironmentSecrets();

    /// <summary>The processes of this machine.</summary>
    public IProcessTable Processes { get; init; } = new ProcessTable();

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
