using System.CommandLine;
using LambdaIaC.Commands.Projects;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Engine;
using LambdaIaC.Engine.State;
using Spectre.Console;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>state</c>: looks at what is recorded of the stack, and corrects it.</summary>
internal sealed class StateVerb : StackVerb
{
    private readonly Argument<string> _id = new("id") { Description = "The logical id of a resource." };

    private readonly Argument<string> _newId = new("new-id") { Description = "The logical id that it has now." };

    public override int Order => 50;

    public override Command Define() => new("state", "Looks at the state of the stack and corrects it. Resources are never touched.")
    {
        new Command("list", "Lists the resources: type, logical id, physical id."),
        new Command("show", "Shows a resource with its inputs and outputs.") { _id },
        new Command("rm", "Forgets a resource; it stays where it is.") { _id },
        new Command("mv", "Gives a resource another logical id.") { _id, _newId },
        new Command("unlock", "Removes the lock of a process that is gone."),
    };

    protected override async Task<ExitCode> RunOnStackAsync(VerbCall call, StackProject project, CancellationToken cancellationToken)
    {
        var state = new StateEditor(new StackContext
        {
            Location = new StateLocation(project.StateDirectory, project.Stack.Name),
            Project = project.Identity,
            Command = "state",
        });
        switch (call.Parsed.CommandResult.Command.Name)
        {
            case "show":
                Show(call.Terminal.StyledOutput, state.Show(Id(call)).OrFail());
                break;
            case "rm":
                var forgotten = (await state.RemoveAsync(Id(call), cancellationToken)).OrFail();
                await call.Terminal.Output.WriteLineAsync($"Forgot {forgotten.Type} {forgotten.LogicalId} ({forgotten.PhysicalId}).");
                break;
            case "mv":
                var renamed = (await state.RenameAsync(Id(call), call.Parsed.GetRequiredValue(_newId), cancellationToken)).OrFail();
                await call.Terminal.Output.WriteLineAsync($"{renamed.Type} {renamed.PhysicalId} is {renamed.LogicalId} now.");
                break;
            case "unlock":
                var owners = state.Unlock().OrFail();
                await call.Terminal.Output.WriteLineAsync(owners is [var owner] ? $"Removed the lock of {owner}." : "There was no lock.");
                break;
            default:
                List(call.Terminal.Output, state.Load().OrFail());
                break;
        }

        return ExitCode.Ok;
    }

    private string Id(VerbCall call) => call.Parsed.GetRequiredValue(_id);

    private static void List(TextWriter output, StackState state)
    {
        var resources = state.Current.ToList();
        var typeWidth = resources.Select(static resource => resource.Type.Length).DefaultIfEmpty().Max();
        var idWidth = resources.Select(static resource => resource.LogicalId.Length).DefaultIfEmpty().Max();
        foreach (var resource in resources)
        {
            output.WriteLine($"{resource.Type.PadRight(typeWidth)}  {resource.LogicalId.PadRight(idWidth)}  {resource.PhysicalId}");
        }
    }

    private static void Show(IAnsiConsole console, ResourceRecord record)
    {
        console.MarkupLineInterpolated($"[bold]{record.Type} {record.LogicalId}[/]  {record.PhysicalId}  [grey]{record.Source}[/]");
        foreach (var (title, map) in new[] { ("inputs", record.Inputs), ("outputs", record.Outputs) })
        {
            console.WriteLine($"  {title}");
            foreach (var (name, value) in map.Entries)
            {
                console.WriteLine($"    {name}: {ValueText.Of(value)}");
            }
        }
    }
}
