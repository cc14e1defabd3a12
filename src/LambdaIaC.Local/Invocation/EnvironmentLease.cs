namespace LambdaIaC.Local.Invocation;

/// <summary>Who may use an environment: an invocation, or whoever ends it, never both.</summary>
internal sealed class EnvironmentLease(TimeProvider time)
{
    private const int Idle = 0;
    private const int Leased = 1;
    private const int Retired = 2;

    /// <summary>A new environment belongs to the invocation that it was made for.</summary>
    private int _state = Leased;
    private long _idleSince;

    /// <summary>Takes an idle environment for an invocation.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref _state, Leased, Idle) == Idle;

    /// <summary>Gives it back.</summary>
    public void Release()
    {
        Volatile.Write(ref _idleSince, time.GetTimestamp());
        Interlocked.CompareExchange(ref _state, Idle, Leased);
    }

    /// <summary>Takes an idle environment out of use for good.</summary>
    public bool TryRetire() => Interlocked.CompareExchange(ref _state, Retired, Idle) == Idle;

    /// <summary>Since when nobody uses it; zero while somebody does.</summary>
    public TimeSpan IdleTime => Volatile.Read(ref _state) == Idle ? time.GetElapsedTime(Volatile.Read(ref _idleSince)) : TimeSpan.Zero;
}
