using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A subscription with the protocol lambda: a resource of its own, or written inside its topic.</summary>
/// <param name="Resource">The resource that it stands in.</param>
/// <param name="Path">Its place in the resource; empty when it is the resource.</param>
/// <param name="Endpoint">What is called.</param>
/// <param name="Topic">The topic.</param>
internal sealed record LambdaSubscription(IResourceView Resource, string Path, Value Endpoint, Value Topic)
{
    public static IEnumerable<LambdaSubscription> All(StackIndex stack) =>
        stack.OfType("Subscription")
            .Where(static subscription => subscription.Properties["Protocol"].Text() == "lambda")
            .Select(static subscription => new LambdaSubscription(subscription, "", subscription.Properties["Endpoint"], subscription.Properties["TopicArn"]))
            .Concat(stack.OfType("Topic").SelectMany(static topic => topic.Properties["Subscription"].Items().Select((item, index) => (Topic: topic, Item: item.Map(), Index: index)))
                .Where(static entry => entry.Item["Protocol"].Text() == "lambda")
                .Select(static entry => new LambdaSubscription(
                    entry.Topic,
                    PropertyPath.Item("Subscription", entry.Index),
                    entry.Item["Endpoint"],
                    new ReferenceValue(entry.Topic.Name, "TopicArn"))));

    public string PathOf(string member) => PropertyPath.Member(Path, member);
}
