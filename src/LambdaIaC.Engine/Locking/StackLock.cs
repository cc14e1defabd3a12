using System.Globalization;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Locking;

/// <summary>The right to change a stack. One process has it at a time; it ends with the process, however that ends.</summary>
internal sealed class StackLock : IDisposable
{
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMilliseconds(200);

    private readonly StateDatabase _database;
    private readonly string _id;

    private StackLock(StateDatabase database, string id, LockOwner? deadOwner)
    {
        _database = database;
        _id = id;
        DeadOwner = deadOwner;
    }

    /// <summary>The owner that died without giving the lock back; null when there was none.</summary>
    public LockOwner? DeadOwner { get; }

    /// <summary>Takes the lock, waiting for another owner to finish.</summary>
    /// <exception cref="EngineException">Another process still has it after the timeout.</exception>
    public static async Task<StackLock> TakeAsync(StateDatabase database, LockRequest request, CancellationToken cancellationToken)
    {
        var started = request.Time.GetTimestamp();
        while (true)
        {
            var (owner, isTaken) = TryTake(database, request);
            if (isTaken is { } id)
            {
                return new StackLock(database, id, owner);
            }

            if (request.Time.GetElapsedTime(started) >= request.Timeout)
            {
                throw new EngineException(Held(request, owner!));
            }

            await Task.Delay(RetryInterval, request.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Removes the lock whoever has it.</summary>
    /// <returns>Who had it; null when nobody did.</returns>
    public static LockOwner? Break(StateDatabase database) => database.Transact(static transaction =>
    {
        var owner = LockTable.Read(transaction);
        if (owner is not null)
        {
            LockTable.Remove(transaction, owner.Id);
        }

        return owner;
    });

    public void Dispose()
    {
        try
        {
            _database.Transact(transaction => LockTable.Remove(transaction, _id));
        }
        catch (EngineException)
        {
            // The disk is full or gone. The row stays, and the next run finds its owner dead.
        }
    }

    private static (LockOwner? Owner, string? Id) TryTake(StateDatabase database, LockRequest request) => database.Transact(transaction =>
    {
        var owner = LockTable.Read(transaction);
        if (owner is not null && IsAlive(owner, request.Processes))
        {
            return (owner, (string?)null);
        }

        var pid = request.Processes.CurrentPid;
        var id = Guid.NewGuid().ToString("N");
        LockTable.Write(transaction, new LockOwner(
            id,
            pid,
            request.Processes.IdentityOf(pid) ?? "",
            request.Processes.Host,
            request.Command,
            request.Time.GetUtcNow()));
        return (owner, id);
    });

    /// <summary>Processes of another machine cannot be looked at: they count as alive.</summary>
    private static bool IsAlive(LockOwner owner, IProcessTable processes) =>
        owner.Host != processes.Host || processes.IsRunning(owner.Pid, owner.Process);

    private static EngineError Held(LockRequest request, LockOwner owner)
    {
        var waited = request.Timeout > TimeSpan.Zero
            ? string.Create(CultureInfo.InvariantCulture, $" for longer than {request.Timeout.TotalSeconds:0.#} s")
            : "";
        var fix = owner.Host == request.Processes.Host
            ? "Wait for it to end, or pass --lock-timeout to wait longer."
            : $"Wait for it to end; if {owner.Host} is gone, run 'state unlock'.";
        return new EngineError(EngineErrorKind.Locked, $"The stack {request.Stack} is being changed{waited} by {owner}. {fix}");
    }
}

/// <param name="Stack">The name of the stack, for messages.</param>
/// <param name="Command">What the owner is doing, such as <c>up</c>.</param>
/// <param name="Timeout">How long to wait for another owner; zero not to wait.</param>
/// <param name="Processes">The processes of this machine.</param>
/// <param name="Time">The clock.</param>
internal sealed record LockRequest(string Stack, string Command, TimeSpan Timeout, IProcessTable Processes, TimeProvider Time);
