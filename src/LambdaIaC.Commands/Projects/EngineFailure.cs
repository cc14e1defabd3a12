using LambdaIaC.Engine.Errors;

namespace LambdaIaC.Commands.Projects;

/// <summary>What the engine refuses, as an exit code and a line.</summary>
internal static class EngineFailure
{
    /// <summary>The result, or the failure that the user sees.</summary>
    /// <exception cref="CommandFailure">There is an error instead of a result.</exception>
    public static T OrFail<T>(this Outcome<T> outcome)
        where T : notnull =>
        outcome.TryGet(out var value, out var error) ? value : throw new CommandFailure(CodeOf(error.Kind), error.Message);

    private static ExitCode CodeOf(EngineErrorKind kind) => kind switch
    {
        EngineErrorKind.Locked => ExitCode.TimedOut,
        EngineErrorKind.NotFound => ExitCode.NotFound,
        EngineErrorKind.StateUnusable => ExitCode.Failed,
        _ => ExitCode.Invalid,
    };
}
