using System.CommandLine;
using LambdaIaC.Commands.Projects;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Plans;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>plan</c>: what a deployment would do, without doing it.</summary>
internal sealed class PlanVerb : StackVerb
{
    private readonly Option<string?> _out = new("--out") { Description = "Save the plan, to apply just this one later: up --plan FILE.", HelpName = "FILE" };

    private readonly Option<bool> _json = new("--json") { Description = "Write the compiled plan as canonical JSON. It does not depend on what is deployed." };

    private readonly Option<bool> _expectNoChanges = new("--expect-no-changes") { Description = "Exit with 7 when there are changes." };

    private readonly Option<bool> _detailedExitCode = new("--detailed-exitcode") { Description = "Exit with 2 when there are changes, as Terraform does." };

    private readonly Option<bool> _details = new("--details") { Description = "Show every property of the resources that are created." };

    private readonly Option<bool> _showSames = new("--show-sames") { Description = "Show resources that stay as they are." };

    public override int Order => 20;

    public override Command Define() =>
        new("plan", "Shows what a deployment would do.") { _out, _json, _expectNoChanges, _detailedExitCode, _details, _showSames };

    protected override async Task<ExitCode> RunOnStackAsync(VerbCall call, StackProject project, CancellationToken cancellationToken)
    {
        var compilation = await StackCompilation.PlanAsync(call, project, cancellationToken);
        var plan = compilation.Plan!;
        if (call.Parsed.GetValue(_json))
        {
            await call.Terminal.Output.WriteAsync(PlanWriter.WriteText(plan));
            return ExitCode.Ok;
        }

        await using var target = await DeploymentTarget.OpenAsync(project, call.Terminal, "plan", TimeSpan.Zero, cancellationToken);
        var preview = (await target.Deployment.PreviewAsync(plan, cancellationToken)).OrFail();
        FindingText.Write(call.Terminal.StyledError, preview.Findings);
        new StepTree(call.Terminal.StyledOutput) { ShowsUnchanged = call.Parsed.GetValue(_showSames), Details = call.Parsed.GetValue(_details) ? plan : null }
            .Write(plan.Stack, preview.Steps);
        if (call.Parsed.GetValue(_out) is { } file)
        {
            SavedPlan.Write(PlanFile.Of(preview, compilation.AssetFiles, TimeProvider.System), file);
            call.Terminal.Error.WriteLine($"Saved. Apply just this plan with: up --plan {file}");
        }

        return (preview.HasChanges, call.Parsed.GetValue(_expectNoChanges), call.Parsed.GetValue(_detailedExitCode)) switch
        {
            (true, true, _) => throw new CommandFailure(ExitCode.UnexpectedChanges, $"{StepTree.Summary(preview.Steps)} No changes were expected."),
            (true, _, true) => ExitCode.Invalid,
            _ => ExitCode.Ok,
        };
    }
}
