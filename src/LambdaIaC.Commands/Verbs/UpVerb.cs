using System.CommandLine;
using LambdaIaC.Commands.Projects;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Compiler;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine;
using LambdaIaC.Engine.Execution;
using LambdaIaC.Engine.Plans;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>up</c>: makes the resources what the stack says, after a look at the plan.</summary>
internal sealed class UpVerb : StackVerb
{
    private readonly DeploymentOptions _deployment = new();

    private readonly Option<string?> _plan = new("--plan") { Description = "Apply a saved plan, if nothing has changed since.", HelpName = "FILE" };

    private readonly Option<bool> _details = new("--details") { Description = "Show every property of the resources that are created." };

    private readonly Option<string?> _invoke = new("--invoke") { Description = "Invoke a function afterwards and write its answer.", HelpName = "NAME" };

    private readonly PayloadOption _payload = new();

    public override int Order => 30;

    public override Command Define() => new("up", "Deploys the stack.")
    {
        _deployment.Yes, _plan, _details, _invoke, _payload.Text, _payload.Event, _deployment.Parallel, _deployment.LockTimeout,
    };

    protected override async Task<ExitCode> RunOnStackAsync(VerbCall call, StackProject project, CancellationToken cancellationToken)
    {
        var payload = await _payload.ReadAsync(call, cancellationToken);
        var saved = call.Parsed.GetValue(_plan) is { } file ? SavedPlan.Read(file) : null;
        var compilation = await StackCompilation.PlanAsync(call, project, cancellationToken);
        await using var target = await DeploymentTarget.OpenAsync(project, call.Terminal, "up", TimeSpan.FromSeconds(call.Parsed.GetValue(_deployment.LockTimeout)), cancellationToken);
        await ApplyAsync(call, target, compilation, saved, cancellationToken);
        return call.Parsed.GetValue(_invoke) is { } name
            ? await new Invocation(call.Terminal, project, target).RunAsync(new InvocationOrder(name) { Payload = payload }, cancellationToken)
            : ExitCode.Ok;
    }

    private async Task ApplyAsync(VerbCall call, DeploymentTarget target, CompilationResult compilation, PlanFile? saved, CancellationToken cancellationToken)
    {
        var plan = saved?.Plan ?? compilation.Plan!;
        var preview = (await target.Deployment.PreviewAsync(plan, cancellationToken)).OrFail();
        Show(call, plan, preview);
        // A saved plan that has nothing left to do may be stale: that is for the engine to say.
        if (!preview.HasChanges && saved is null)
        {
            return;
        }

        if (preview.HasChanges && !call.Parsed.GetValue(_deployment.Yes))
        {
            Confirmation.Ask(call.Terminal, "Deploy?", () => new StepTree(call.Terminal.StyledError) { Details = plan }.Write(plan.Stack, preview.Steps));
        }

        var options = new ExecutionOptions
        {
            Parallelism = call.Parsed.GetValue(_deployment.Parallel),
            Progress = new ProgressPrinter(call.Terminal),
            AssetFiles = compilation.AssetFiles,
        };
        var outcome = saved is null
            ? await target.Deployment.ApplyAsync(plan, options, cancellationToken, preview.Stamp)
            : await target.Deployment.ApplyAsync(saved, compilation.Plan, options, cancellationToken);
        DeploymentReport.Write(call.Terminal, outcome.OrFail());
    }

    private void Show(VerbCall call, DeploymentPlan plan, DeploymentPreview preview)
    {
        FindingText.Write(call.Terminal.StyledError, preview.Findings);
        foreach (var entry in preview.Interrupted)
        {
            call.Terminal.Warn($"A deployment was interrupted while it worked on {entry.Type} {entry.LogicalId}; that is finished first.");
        }

        new StepTree(call.Terminal.StyledError) { Details = call.Parsed.GetValue(_details) ? plan : null }.Write(plan.Stack, preview.Steps);
    }
}
