using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>What a queue does with messages that fail again and again.</summary>
/// <param name="Target">The ARN of the dead-letter queue.</param>
/// <param name="MaximumReceives">How often a message is read before it goes there.</param>
internal sealed record Redrive(Value Target, Value MaximumReceives)
{
    /// <summary>The redrive policy of a queue, written as a structure or as JSON; null when there is none or nobody knows.</summary>
    public static Redrive? Of(IResourceView queue)
    {
        var policy = queue.Properties["RedrivePolicy"] is TextValue { Text: var text } ? EmbeddedJson.Read(text) : queue.Properties["RedrivePolicy"];
        return policy is MapValue map ? new Redrive(map["deadLetterTargetArn"], map["maxReceiveCount"]) : null;
    }

    /// <summary>The queues of the stack that collect what others gave up: dead-letter queues and failure destinations.</summary>
    public static HashSet<IResourceView> Collectors(StackIndex stack)
    {
        var targets = stack.OfType("Queue").Select(static queue => Of(queue)?.Target)
            .Concat(stack.OfType("Function").Select(static function => function.Properties.At("DeadLetterConfig.TargetArn")))
            .Concat(stack.OfType("EventInvokeConfig").Concat(stack.OfType("EventSourceMapping")).Select(static config => config.Properties.At("DestinationConfig.OnFailure.Destination")))
            .Concat(stack.OfType("Subscription").Select(static subscription => subscription.Properties.At("RedrivePolicy.deadLetterTargetArn")));
        return [.. targets.OfType<Value>().Select(target => stack.Target(target, "Queue")).OfType<IResourceView>()];
    }
}
