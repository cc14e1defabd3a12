using System.CommandLine;
using LambdaIaC.Commands.Projects;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Engine.Execution;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>destroy</c>: removes every resource of the stack.</summary>
internal sealed class DestroyVerb : StackVerb
{
    private readonly DeploymentOptions _deployment = new();

    public override int Order => 60;

    public override Command Define() => new("destroy", "Removes every resource of the stack.") { _deployment.Yes, _deployment.Parallel, _deployment.LockTimeout };

    protected override async Task<ExitCode> RunOnStackAsync(VerbCall call, StackProject project, CancellationToken cancellationToken)
    {
        await using var target = await DeploymentTarget.OpenAsync(project, call.Terminal, "destroy", TimeSpan.FromSeconds(call.Parsed.GetValue(_deployment.LockTimeout)), cancellationToken);
        var preview = (await target.Deployment.PreviewDestroyAsync(cancellationToken)).OrFail();
        var tree = new StepTree(call.Terminal.StyledError);
        tree.Write(project.Stack.Name, preview.Steps);
        if (!preview.HasChanges)
        {
            return ExitCode.Ok;
        }

        if (!call.Parsed.GetValue(_deployment.Yes))
        {
            Confirmation.Ask(call.Terminal, "Remove all of this?", () => tree.Write(project.Stack.Name, preview.Steps));
        }

        var options = new ExecutionOptions { Parallelism = call.Parsed.GetValue(_deployment.Parallel), Progress = new ProgressPrinter(call.Terminal) };
        DeploymentReport.Write(call.Terminal, (await target.Deployment.DestroyAsync(options, cancellationToken)).OrFail());
        return ExitCode.Ok;
    }
}
