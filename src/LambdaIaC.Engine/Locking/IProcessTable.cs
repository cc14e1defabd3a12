namespace LambdaIaC.Engine.Locking;

/// <summary>The processes of this machine.</summary>
internal interface IProcessTable
{
    /// <summary>The name of this machine.</summary>
    string Host { get; }

    /// <summary>The id of this process.</summary>
    int CurrentPid { get; }

    /// <summary>What tells a running process from an earlier or later one with the same pid; null when none is running.</summary>
    string? IdentityOf(int pid);

    /// <summary>Whether the process that was once identified is still running; when in doubt, it is.</summary>
    bool IsRunning(int pid, string identity);
}
