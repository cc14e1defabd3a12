using LambdaIaC.Rules;

namespace LambdaIaC.Commands;

/// <summary>Ends a verb with one line for the user. It is caught in one place, at the edge of the program.</summary>
/// <param name="exitCode">What the shell is told.</param>
/// <param name="message">The thing, the place, the limit and the fix in one line.</param>
internal sealed class CommandFailure(ExitCode exitCode, string message) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;

    /// <summary>What was found and is shown before the message.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
