using System.Text;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Engine.State;
using LambdaIaC.Local.Hosting;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Commands.Projects;

/// <summary>Invokes a function of a stack: its answer goes to standard output, the end of its log to standard error.</summary>
internal sealed class Invocation(Terminal terminal, StackProject project, DeploymentTarget target)
{
    public async Task<ExitCode> RunAsync(InvocationOrder order, CancellationToken cancellationToken)
    {
        // `PlaceOrder:live` names a function and its qualifier, as AWS does.
        var (name, qualifier) = order.Name.Split(':', 2) is [var function, var suffix] ? (function, suffix) : (order.Name, order.Qualifier);
        var answer = await target.Service.InvokeAsync(
            new InvokeCall(FunctionOf(name), order.Payload)
            {
                Qualifier = qualifier,
                InvocationType = order.Type,
                TailLog = order.Type == "RequestResponse",
            },
            cancellationToken);
        if (answer.ErrorCode is { } code)
        {
            throw new CommandFailure(code == "ResourceNotFoundException" ? ExitCode.NotFound : ExitCode.Failed, $"{code}: {answer.ErrorMessage}");
        }

        await terminal.Error.WriteAsync(answer.LogTail);
        if (!answer.Payload.IsEmpty)
        {
            await terminal.Output.WriteLineAsync(Encoding.UTF8.GetString(answer.Payload.Span));
        }

        return answer.FunctionError is null ? ExitCode.Ok : ExitCode.Failed;
    }

    /// <summary>What the service calls the function: the stack's names first, then any name that the service may know.</summary>
    private string FunctionOf(string name)
    {
        var state = target.Deployment.State.Load().OrFail();
        return state.Find(name) switch
        {
            { Type: "Function" } function => function.PhysicalId,
            { Type: "Alias" } alias => Output(alias, "AliasArn"),
            { Type: "Version" } version => Output(version, "FunctionArn"),
            { } other => throw new CommandFailure(ExitCode.NotFound, $"{name} is of type {other.Type} and cannot be invoked. {Invocable(state)}"),
            null when state.IsEmpty => throw new CommandFailure(ExitCode.NotFound, $"The stack {project.Stack.Name} is not deployed. Run 'up' first."),
            null when state.Current.Any(record => record.PhysicalId == name) => name,
            _ => throw new CommandFailure(ExitCode.NotFound, $"The stack {project.Stack.Name} has no function {name}. {Invocable(state)}"),
        };
    }

    private static string Output(ResourceRecord record, string name) => ((TextValue)record.Outputs[name]).Text;

    private static string Invocable(StackState state)
    {
        var ids = state.Current.Where(static record => record.Type is "Function" or "Alias").Select(static record => record.LogicalId).ToList();
        return ids.Count == 0 ? "It has no function at all: run 'up'." : $"It has {string.Join(", ", ids)}.";
    }
}
