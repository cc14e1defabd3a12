using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>FIFO topics deliver to SQS queues alone; a function reads such a queue.</summary>
internal sealed class FifoTopicRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5345",
        "A FIFO topic does not deliver to functions",
        Severity.Error,
        "https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html")
    {
        Covers = [303],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from subscription in LambdaSubscription.All(stack)
        where (stack.Target(subscription.Topic, "Topic") is { } topic ? Fifo.Is(topic) : Arn.Of(subscription.Topic)?.IsFifo) == true
        select Report(
            subscription.Resource,
            subscription.PathOf("Protocol"),
            $"{subscription.PathOf("Protocol")} of {subscription.Resource.Type} '{subscription.Resource.Name}' is lambda, but the topic is FIFO and delivers to SQS queues only; subscribe a queue and let the function read it.") with
        {
            Value = "lambda",
        };
}
