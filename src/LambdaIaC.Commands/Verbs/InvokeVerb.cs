using System.CommandLine;
using LambdaIaC.Commands.Projects;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>invoke NAME</c>: calls a function of the stack; its answer goes to standard output, its log to standard error.</summary>
internal sealed class InvokeVerb : StackVerb
{
    private readonly Argument<string> _name = new("name") { Description = "The logical id of a function or alias, or function:qualifier." };

    private readonly PayloadOption _payload = new();

    private readonly Option<string?> _qualifier = new("--qualifier") { Description = "A version or an alias.", HelpName = "NAME" };

    private readonly Option<bool> _async = new("--async") { Description = "Hand the event over and do not wait for the function." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only see whether the call would be accepted." };

    public override int Order => 40;

    public override Command Define() => new("invoke", "Invokes a function of the stack.") { _name, _payload.Text, _payload.Event, _qualifier, _async, _dryRun };

    protected override async Task<ExitCode> RunOnStackAsync(VerbCall call, StackProject project, CancellationToken cancellationToken)
    {
        var order = new InvocationOrder(call.Parsed.GetRequiredValue(_name))
        {
            Payload = await _payload.ReadAsync(call, cancellationToken),
            Qualifier = call.Parsed.GetValue(_qualifier),
            Type = (call.Parsed.GetValue(_dryRun), call.Parsed.GetValue(_async)) switch { (true, _) => "DryRun", (_, true) => "Event", _ => "RequestResponse" },
        };
        await using var target = await DeploymentTarget.OpenAsync(project, call.Terminal, "invoke", TimeSpan.Zero, cancellationToken);
        return await new Invocation(call.Terminal, project, target).RunAsync(order, cancellationToken);
    }
}
