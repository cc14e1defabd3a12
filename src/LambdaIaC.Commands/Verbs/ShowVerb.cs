using System.CommandLine;
using System.Globalization;
using LambdaIaC.Commands.Projects;
using LambdaIaC.Commands.Rendering;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>show FILE</c>: a saved plan. It works for a plan that is stale, too.</summary>
internal sealed class ShowVerb : Verb
{
    private readonly Argument<string> _file = new("file") { Description = "A plan that was saved with plan --out." };

    public override int Order => 21;

    public override Command Define() => new("show", "Shows a saved plan.") { _file };

    public override async Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken)
    {
        var saved = SavedPlan.Read(call.Parsed.GetRequiredValue(_file));
        new StepTree(call.Terminal.StyledOutput) { Details = saved.Plan }.Write(saved.Plan.Stack, saved.Steps);
        await call.Terminal.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Saved {saved.Created.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC from state serial {saved.Stamp.Serial}."));
        return ExitCode.Ok;
    }
}
