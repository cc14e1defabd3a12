using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Each message that the function sends calls it again, until Lambda notices the loop, or without end where it cannot.</summary>
internal sealed class SourceLoopRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5351",
        "A function writes to what calls it",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html")
    {
        Covers = [310],
    };

    private static readonly Dictionary<string, string[]> Writing = new(StringComparer.Ordinal)
    {
        ["Queue"] = ["sqs:SendMessage"],
        ["Topic"] = ["sns:Publish"],
        ["Stream"] = ["kinesis:PutRecord", "kinesis:PutRecords"],
        ["Table"] = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:BatchWriteItem"],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var grants = new RoleGrants(stack);
        return
            from call in Calls(stack)
            where call.Function is not null && call.Source is not null && Writing.TryGetValue(call.Source.Type, out var actions) && grants.On(call.Source, call.Function, actions).Any()
            select Report(
                call.Caller,
                call.Path,
                $"{call.Caller.Type} '{call.Caller.Name}' calls Function '{call.Function!.Name}' for what is in {call.Source!.Type} '{call.Source.Name}', and its role may write there: a loop; "
                    + "write elsewhere, or take the permission away.") with
            {
                Related = [Other(call.Function, "Role"), Other(call.Source, "")],
            };
    }

    private static IEnumerable<(IResourceView Caller, string Path, IResourceView? Source, IResourceView? Function)> Calls(StackIndex stack) =>
        stack.OfType("EventSourceMapping").Select(mapping => (mapping, "EventSourceArn", EventSource.Of(mapping, stack)?.Target, stack.FunctionOf(mapping)))
            .Concat(LambdaSubscription.All(stack).Select(subscription =>
                (subscription.Resource, subscription.PathOf("Endpoint"), stack.Target(subscription.Topic, "Topic"), stack.FunctionOf(subscription.Endpoint))));
}
