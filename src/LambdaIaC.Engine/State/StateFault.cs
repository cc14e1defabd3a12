using LambdaIaC.Engine.Errors;
using Microsoft.Data.Sqlite;

namespace LambdaIaC.Engine.State;

/// <summary>Words what SQLite and the file system refuse for a person.</summary>
internal static class StateFault
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The error for a person, or null when the exception is a bug of ours.</summary>
    public static EngineError? Of(SqliteException exception, string path)
    {
        var reason = exception.SqliteErrorCode switch
        {
            Full => $"cannot be written: the disk is full. Free some space in {Path.GetDirectoryName(path)} and run again; what was started is finished then",
            InputOutput => "cannot be written or read: the disk is full or failing. Free some space and run again; what was started is finished then",
            ReadOnly or Permission => "cannot be written: it is read-only. Make the file and its folder writable for this user",
            CannotOpen => "cannot be opened. Check that the folder exists and that this user may read and write it",
            Busy => "is in use by another process for longer than 30 seconds. Wait for it to end and run again",
            Corrupt => "is damaged. Restore it from a backup",
            NotADatabase => "is not a state of LambdaIaC. Choose another state directory with --state",
            _ => null,
        };
        return reason is null ? null : new EngineError(EngineErrorKind.StateUnusable, $"The state {path} {reason}.");
    }

    /// <summary>The error for a folder that cannot be made.</summary>
    public static EngineError Of(Exception exception, string path) => new(
        EngineErrorKind.StateUnusable,
        $"The folder {path} cannot be made: {exception.Message.TrimEnd('.')}. Choose another state directory with --state.");
}
