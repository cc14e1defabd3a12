using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A table has a stream only when StreamSpecification says so.</summary>
internal sealed class TableStreamRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5327",
        "The table has no stream that the mapping could read",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html")
    {
        Covers = [273],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context) =>
        source is { Kind: EventSourceKind.DynamoDb, Target: { Type: "Table" or "GlobalTable" } table } && mapping.Properties["EventSourceArn"] is ReferenceValue { Attribute: "StreamArn" }
            && table.Properties["StreamSpecification"].IsAbsent
            ?
            [
                Report(
                    table,
                    "StreamSpecification",
                    $"StreamSpecification of {table.Type} '{table.Name}' is not set, so it has no stream, but EventSourceMapping '{mapping.Name}' reads it; set StreamViewType, such as NEW_AND_OLD_IMAGES."),
            ]
            : [];
}
