using System.Globalization;

namespace LambdaIaC.Local.Sandbox;

/// <summary>How a process ended.</summary>
/// <param name="Code">Its exit status; 0 when a signal ended it.</param>
/// <param name="Signal">The signal that ended it; null when it exited by itself.</param>
/// <param name="CoreDumped">Whether it left a core dump.</param>
/// <param name="PeakMemory">The most memory it used, in bytes.</param>
internal sealed record ProcessExit(int Code, int? Signal = null, bool CoreDumped = false, long PeakMemory = 0)
{
    /// <summary>The reason in the words of Lambda's error documents; null for an exit with status 0, which Lambda calls no reason.</summary>
    public string? Reason => this switch
    {
        { Signal: { } signal } => $"signal: {NameOf(signal)}{(CoreDumped ? " (core dumped)" : "")}",
        { Code: 0 } => null,
        _ => string.Create(CultureInfo.InvariantCulture, $"exit status {Code}"),
    };

    private static string NameOf(int signal) => signal switch
    {
        1 => "hangup",
        2 => "interrupt",
        3 => "quit",
        4 => "illegal instruction",
        5 => "trace/breakpoint trap",
        6 => "aborted",
        7 => "bus error",
        8 => "floating point exception",
        9 => "killed",
        11 => "segmentation fault",
        13 => "broken pipe",
        14 => "alarm clock",
        15 => "terminated",
        _ => string.Create(CultureInfo.InvariantCulture, $"signal {signal}"),
    };
}
