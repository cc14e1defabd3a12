using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Only records that are given up go somewhere; what the function processed is done.</summary>
internal sealed class SuccessDestinationRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5309",
        "A mapping has no OnSuccess destination",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [242],
    };

    public override string ResourceType => "EventSourceMapping";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties.At("DestinationConfig.OnSuccess.Destination").IsWritten()
            ?
            [
                Report(resource, "DestinationConfig.OnSuccess", $"DestinationConfig of EventSourceMapping '{resource.Name}' has OnSuccess, which mappings do not have; send results from the function itself.") with
                {
                    AwsMessage = "Unsupported DestinationConfig parameter for given event source mapping type.",
                },
            ]
            : [];
}
