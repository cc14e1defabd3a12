using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A message is read at least once before it is given up, and at most a thousand times.</summary>
internal sealed class RedriveCountRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2303",
        "maxReceiveCount of a redrive policy is between 1 and 1,000",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public override string ResourceType => "Queue";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        Redrive.Of(resource)?.MaximumReceives.Integer() is < 1 or > 1000
            ? [Report(resource, "RedrivePolicy", $"maxReceiveCount of Queue '{resource.Name}' is {Redrive.Of(resource)?.MaximumReceives}; it must be between 1 and 1,000.")]
            : [];
}
