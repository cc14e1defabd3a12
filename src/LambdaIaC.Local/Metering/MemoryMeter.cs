using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.Metering;

/// <summary>
/// The memory figure of one environment: the most that any of its processes was seen to use. Looking at a process costs some
/// microseconds, so that a function that is called without a pause is looked at ten times a second.
/// </summary>
internal sealed class MemoryMeter(TimeProvider time)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private IFunctionProcess? _process;
    private long _measuredAt;
    private long _peak;

    /// <summary>The figure as last measured, in MiB, rounded up.</summary>
    public int LastMebibytes => (int)((Interlocked.Read(ref _peak) + 1024 * 1024 - 1) / (1024 * 1024));

    /// <summary>Another process takes over; the figure is that of the environment and is kept.</summary>
    public void Follow(IFunctionProcess process)
    {
        _process = process;
        Volatile.Write(ref _measuredAt, 0);
    }

    /// <summary>The figure, measured anew unless that was done just now.</summary>
    public int PeakMebibytes()
    {
        var last = Volatile.Read(ref _measuredAt);
        if (last == 0 || time.GetElapsedTime(last) >= s_interval)
        {
            Measure();
        }

        return LastMebibytes;
    }

    public void Measure()
    {
        if (_process is { } process)
        {
            Note(process.MeasurePeakMemory());
            Volatile.Write(ref _measuredAt, time.GetTimestamp());
        }
    }

    /// <summary>Takes a figure that was measured elsewhere, in bytes.</summary>
    public void Note(long bytes) => Interlocked.Exchange(ref _peak, Math.Max(Interlocked.Read(ref _peak), bytes));
}
