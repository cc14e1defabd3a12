using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>SNS calls the function whose ARN the endpoint is.</summary>
internal sealed class SubscriptionEndpointRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5344",
        "The endpoint of a subscription with the protocol lambda is not a function",
        Severity.Error,
        "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html")
    {
        Covers = [302],
    };

    private static readonly string[] OtherTypes = ["Queue", "Topic", "Bucket", "Stream", "Table", "StateMachine", "ExecutionRole", "LogGroup"];

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from subscription in LambdaSubscription.All(stack)
        let what = Wrong(subscription.Endpoint, stack)
        where what is not null
        select Report(
            subscription.Resource,
            subscription.PathOf("Endpoint"),
            $"{subscription.PathOf("Endpoint")} of {subscription.Resource.Type} '{subscription.Resource.Name}' is {what}, but Protocol is lambda; use the ARN of a function, or another protocol.") with
        {
            Value = subscription.Endpoint.Text(),
            Related = subscription.Endpoint is ReferenceValue reference && stack.Find(reference.LogicalId) is { } target ? [Other(target, "")] : [],
        };

    private static string? Wrong(Value endpoint, StackIndex stack) => endpoint switch
    {
        TextValue or JoinedValue when Arn.Of(endpoint) is { } arn => arn.Service == "lambda" ? null : $"an ARN of {arn.Service}",
        TextValue => "no ARN",
        ReferenceValue reference when stack.Find(reference.LogicalId) is { } target && OtherTypes.Contains(target.Type) => $"{target.Type} '{target.Name}'",
        _ => null,
    };
}
