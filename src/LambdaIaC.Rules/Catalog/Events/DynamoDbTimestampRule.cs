using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>DynamoDB streams keep a day of changes and have two ends to start at.</summary>
internal sealed class DynamoDbTimestampRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5305",
        "A DynamoDB stream cannot start AT_TIMESTAMP",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [232],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context) =>
        source.Kind == EventSourceKind.DynamoDb && mapping.Properties["StartingPosition"] is TextValue { Text: "AT_TIMESTAMP" }
            ?
            [
                Report(
                    mapping,
                    "StartingPosition",
                    $"StartingPosition of EventSourceMapping '{mapping.Name}' is AT_TIMESTAMP, but a DynamoDB stream starts at TRIM_HORIZON or LATEST only.") with
                {
                    Value = "AT_TIMESTAMP",
                    AwsMessage = mapping.Properties["EventSourceArn"].Text() is { } arn ? $"Unsupported starting position for arn type: {arn}" : null,
                },
            ]
            : [];
}
