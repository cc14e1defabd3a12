namespace LambdaIaC.Local.Invocation;

/// <summary>
/// The deadline of an environment's current invocation. Its timer is not set anew for every invocation: when it fires it looks how much
/// time is left and sleeps on.
/// </summary>
internal sealed class InvocationDeadline : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly Action<ActiveInvocation> _expired;
    private readonly ITimer _timer;
    private ActiveInvocation? _watched;
    private int _armed;

    /// <param name="time">Its clock.</param>
    /// <param name="timeout">The function's timeout.</param>
    /// <param name="expired">Called when an invocation has used up its time, even if it has ended meanwhile.</param>
    public InvocationDeadline(TimeProvider time, TimeSpan timeout, Action<ActiveInvocation> expired)
    {
        (_time, _timeout, _expired) = (time, timeout, expired);
        _timer = time.CreateTimer(static self => ((InvocationDeadline)self!).Fire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Watches an invocation that has begun, instead of the one before.</summary>
    public void Watch(ActiveInvocation invocation)
    {
        Volatile.Write(ref _watched, invocation);
        Arm(_timeout - _time.GetElapsedTime(invocation.StartedAt));
    }

    public void Dispose() => _timer.Dispose();

    private void Arm(TimeSpan remaining)
    {
        if (Interlocked.Exchange(ref _armed, 1) == 0)
        {
            _timer.Change(remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    private void Fire()
    {
        Interlocked.Exchange(ref _armed, 0);
        if (Volatile.Read(ref _watched) is not { } invocation)
        {
            return;
        }

        var remaining = _timeout - _time.GetElapsedTime(invocation.StartedAt);
        if (remaining > TimeSpan.Zero)
        {
            Arm(remaining);
        }
        else
        {
            Interlocked.CompareExchange(ref _watched, null, invocation);
            _expired(invocation);
        }
    }
}
