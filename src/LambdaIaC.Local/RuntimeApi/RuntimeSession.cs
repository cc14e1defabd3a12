using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary>
/// One runtime process as the Runtime API sees it: its state, and the place where an event and a waiting <c>next</c> meet. No locks:
/// the state moves by compare and exchange, and the meeting place is a single slot.
/// </summary>
internal sealed class RuntimeSession(IRuntimeSessionObserver observer)
{
    private static readonly object s_closed = new();

    private int _state = (int)RuntimeState.Started;

    /// <summary>Empty, an <see cref="ActiveInvocation"/> that waits for the runtime, a runtime that waits for one, or closed.</summary>
    private object? _slot;
    private ActiveInvocation? _current;

    public RuntimeState State => (RuntimeState)Volatile.Read(ref _state);

    /// <summary>The invocation that was handed out and whose runtime has not come back for the next one.</summary>
    public ActiveInvocation? Current => Volatile.Read(ref _current);

    /// <summary>Gives the runtime its next event: at once if it waits, else when it asks.</summary>
    /// <returns>Whether it was taken; false when the session is closed.</returns>
    public bool Offer(ActiveInvocation invocation)
    {
        while (true)
        {
            switch (Volatile.Read(ref _slot))
            {
                case null when Replace(null, invocation):
                    return true;
                case TaskCompletionSource<ActiveInvocation?> waiting when Replace(waiting, null):
                    HandOut(invocation);
                    waiting.SetResult(invocation);
                    return true;
                case ActiveInvocation:
                    throw new InvalidOperationException("An invocation waits for this runtime already: its environment was leased twice.");
                case var seen when ReferenceEquals(seen, s_closed):
                    return false;
            }
        }
    }

    /// <summary>The runtime asks for an event, and thereby says that it is done with the last one.</summary>
    /// <returns>The event; null when the session is closed or a later call has taken this one's place.</returns>
    /// <exception cref="StateTransitionException">It is in the middle of an answer.</exception>
    public Task<ActiveInvocation?> NextAsync()
    {
        switch (State)
        {
            case RuntimeState.Started when Move(RuntimeState.Started, RuntimeState.Ready):
                observer.OnReady();
                break;
            case RuntimeState.RuntimeResponseSentState when Move(RuntimeState.RuntimeResponseSentState, RuntimeState.Ready):
                if (TakeCurrent() is { } finished)
                {
                    observer.OnFinished(finished);
                }

                break;
            case RuntimeState.Running:
                return Task.FromResult(Current);
            case RuntimeState.Ready:
                break;
            case var state:
                throw new StateTransitionException(state, RuntimeState.Ready);
        }

        return WaitAsync();
    }

    /// <summary>The runtime begins to answer.</summary>
    /// <exception cref="StateTransitionException">It has no event, or has answered already.</exception>
    public ActiveInvocation BeginAnswer(RuntimeState answering) =>
        Move(RuntimeState.Running, answering) && Current is { } invocation ? invocation : throw new StateTransitionException(State, answering);

    public void EndAnswer() => Volatile.Write(ref _state, (int)RuntimeState.RuntimeResponseSentState);

    /// <summary>The runtime could not start.</summary>
    /// <exception cref="StateTransitionException">The init phase is over.</exception>
    public void FailInit()
    {
        if (!Move(RuntimeState.Started, RuntimeState.InitError))
        {
            throw new StateTransitionException(State, RuntimeState.InitError);
        }
    }

    /// <summary>
    /// Takes the invocation away that was handed out: whoever gets it brings it to its end, be it the runtime's next call, its exit or
    /// the deadline.
    /// </summary>
    public ActiveInvocation? TakeCurrent() => Interlocked.Exchange(ref _current, null);

    /// <summary>The same for one invocation, if it is still the current one.</summary>
    public bool TryTake(ActiveInvocation invocation) =>
        ReferenceEquals(Interlocked.CompareExchange(ref _current, null, invocation), invocation);

    /// <summary>Takes no more events; a waiting runtime is let go.</summary>
    /// <returns>The invocation that was still waiting for the runtime; null when there was none.</returns>
    public ActiveInvocation? Close()
    {
        var seen = Interlocked.Exchange(ref _slot, s_closed);
        (seen as TaskCompletionSource<ActiveInvocation?>)?.SetResult(null);
        return seen as ActiveInvocation;
    }

    private Task<ActiveInvocation?> WaitAsync()
    {
        // The continuation writes the event to the runtime; running it on the caller's thread saves the hottest path a switch.
        var waiting = new TaskCompletionSource<ActiveInvocation?>();
        while (true)
        {
            var seen = Volatile.Read(ref _slot);
            if (ReferenceEquals(seen, s_closed))
            {
                return Task.FromResult<ActiveInvocation?>(null);
            }

            if (seen is ActiveInvocation invocation)
            {
                if (Replace(seen, null))
                {
                    HandOut(invocation);
                    return Task.FromResult<ActiveInvocation?>(invocation);
                }
            }
            else if (Replace(seen, waiting))
            {
                // A runtime that hung up and asks again must not leave its first call behind: an event given to it would be lost.
                (seen as TaskCompletionSource<ActiveInvocation?>)?.SetResult(null);
                return waiting.Task;
            }
        }
    }

    private void HandOut(ActiveInvocation invocation)
    {
        Volatile.Write(ref _current, invocation);
        Volatile.Write(ref _state, (int)RuntimeState.Running);
        observer.OnHandedOut(invocation);
    }

    private bool Replace(object? expected, object? value) =>
        ReferenceEquals(Interlocked.CompareExchange(ref _slot, value, expected), expected);

    private bool Move(RuntimeState from, RuntimeState to) => Interlocked.CompareExchange(ref _state, (int)to, (int)from) == (int)from;
}
