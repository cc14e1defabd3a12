using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>What SNS cannot deliver after its retries is dropped.</summary>
internal sealed class SubscriptionRedriveRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5343",
        "A subscription of a function has no redrive policy",
        Severity.Info,
        "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html")
    {
        Covers = [301],
    };

    public override string ResourceType => "Subscription";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["Protocol"].Text() == "lambda" && resource.Properties["RedrivePolicy"].IsAbsent
            ? [Report(resource, "RedrivePolicy", $"Subscription '{resource.Name}' of a function has no RedrivePolicy, so messages that cannot be delivered are dropped; set one with a dead-letter queue.")]
            : [];
}
