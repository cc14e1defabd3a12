namespace LambdaIaC.Local.Logs;

/// <summary>When a runtime is started.</summary>
internal enum InitPhase
{
    /// <summary>Before the first invocation, under the limit of the init phase.</summary>
    Init,

    /// <summary>Again, inside an invocation and under its timeout.</summary>
    Invoke,
}
