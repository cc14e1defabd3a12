using System.Globalization;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Engine.Execution;

namespace LambdaIaC.Commands.Rendering;

/// <summary>How a deployment ended: the counts on one line, or why it is not complete.</summary>
internal static class DeploymentReport
{
    /// <summary>Writes the line of counts.</summary>
    /// <exception cref="CommandFailure">Some steps failed or were not done.</exception>
    public static void Write(Terminal terminal, ExecutionResult result)
    {
        foreach (var note in result.Notes)
        {
            terminal.Warn(note);
        }

        var counts = result.Done.GroupBy(static step => step.Step.Kind).OrderBy(static group => group.Key)
            .Select(static group => $"{group.Count().ToString(CultureInfo.InvariantCulture)} {StepMark.Of(group.Key).Past}");
        var done = string.Join(", ", counts) is { Length: > 0 } text ? text : "nothing changed";
        if (result.IsCancelled)
        {
            throw new CommandFailure(ExitCode.Cancelled, $"Stopped: {done}. 'up' goes on from here.");
        }

        if (!result.IsComplete)
        {
            var failed = string.Join("; ", result.Failed.Select(static step => $"{step.Step.Type} {step.Step.LogicalId}: {step.Message}"));
            throw new CommandFailure(ExitCode.DeploymentFailed, $"Not complete: {done}, {result.Skipped.Count()} skipped, {result.Failed.Count()} failed. {failed}");
        }

        terminal.Error.WriteLine($"Done: {done}.");
    }
}
