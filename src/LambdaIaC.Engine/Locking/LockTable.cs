using System.Globalization;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Locking;

/// <summary>The one row that names who is changing the stack.</summary>
internal static class LockTable
{
    public static LockOwner? Read(StateTransaction transaction)
    {
        var owners = transaction.Rows(
            "SELECT id, pid, process, host, command, since FROM lock",
            static row => new LockOwner(
                row.GetString(0),
                row.GetInt32(1),
                row.GetString(2),
                row.GetString(3),
                row.GetString(4),
                DateTimeOffset.Parse(row.GetString(5), CultureInfo.InvariantCulture)));
        return owners is [var owner] ? owner : null;
    }

    public static void Write(StateTransaction transaction, LockOwner owner) => transaction.Execute(
        """
        INSERT OR REPLACE INTO lock (one, id, pid, process, host, command, since)
        VALUES (1, @id, @pid, @process, @host, @command, @since)
        """,
        ("@id", owner.Id),
        ("@pid", owner.Pid),
        ("@process", owner.Process),
        ("@host", owner.Host),
        ("@command", owner.Command),
        ("@since", owner.Since.ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>Removes a lock, but not one that somebody else has taken since.</summary>
    public static void Remove(StateTransaction transaction, string id) =>
        transaction.Execute("DELETE FROM lock WHERE id = @id", ("@id", id));
}
