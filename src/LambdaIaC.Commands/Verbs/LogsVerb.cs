using System.CommandLine;
using System.Globalization;
using LambdaIaC.Commands.Projects;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Engine.State;
using LambdaIaC.Local.Logs;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>logs NAME</c>: what a function has logged.</summary>
internal sealed class LogsVerb : StackVerb
{
    private const int Everything = int.MaxValue;

    private readonly Argument<string> _name = new("name") { Description = "The logical id of a function." };

    private readonly Option<bool> _follow = new("--follow", "-f") { Description = "Go on with new lines until stopped." };

    private readonly Option<int?> _limit = new("--limit", "-n") { Description = "Only the last lines.", HelpName = "N" };

    public override int Order => 41;

    public override Command Define() => new("logs", "Shows what a function has logged.") { _name, _follow, _limit };

    protected override async Task<ExitCode> RunOnStackAsync(VerbCall call, StackProject project, CancellationToken cancellationToken)
    {
        await using var target = await DeploymentTarget.OpenAsync(project, call.Terminal, "logs", TimeSpan.Zero, cancellationToken);
        var group = GroupOf(target.Deployment.State.Show(call.Parsed.GetRequiredValue(_name)).OrFail());
        var events = await target.Service.Logs.ReadAsync(group, stream: null, after: 0, Everything, cancellationToken);
        foreach (var logEvent in events.Skip(Math.Max(0, events.Count - (call.Parsed.GetValue(_limit) ?? Everything))))
        {
            Write(call.Terminal, logEvent);
        }

        if (call.Parsed.GetValue(_follow))
        {
            var after = events.Count > 0 ? events[^1].Sequence : 0;
            await foreach (var logEvent in target.Service.Logs.FollowAsync(group, stream: null, after, cancellationToken))
            {
                Write(call.Terminal, logEvent);
            }
        }

        return ExitCode.Ok;
    }

    private static string GroupOf(ResourceRecord record) => record switch
    {
        { Type: not "Function" } => throw new CommandFailure(ExitCode.NotFound, $"{record.LogicalId} is of type {record.Type} and has no log."),
        { Inputs: var inputs } when inputs["LoggingConfig"] is MapValue logging && logging["LogGroup"] is TextValue group => group.Text,
        _ => $"/aws/lambda/{record.PhysicalId}",
    };

    private static void Write(Terminal terminal, StoredLogEvent stored) => terminal.Output.WriteLine(
        $"{stored.Event.Timestamp.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)}  {stored.Event.Message.TrimEnd('\n')}");
}
