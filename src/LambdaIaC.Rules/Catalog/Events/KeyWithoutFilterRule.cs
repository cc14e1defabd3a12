using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>The key is for the filter criteria alone; the records are encrypted by their source.</summary>
internal sealed class KeyWithoutFilterRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5320",
        "KmsKeyArn of a mapping encrypts filters, and there are none",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [263],
    };

    public override string ResourceType => "EventSourceMapping";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["KmsKeyArn"] is TextValue { Text.Length: > 0 } or ReferenceValue or JoinedValue && resource.Properties.At("FilterCriteria.Filters").HasEntries() == false
            ?
            [
                Report(resource, "KmsKeyArn", $"KmsKeyArn of EventSourceMapping '{resource.Name}' is set, but it encrypts filter criteria and there are none; leave it out, or set FilterCriteria.") with { Repair = Repair.Remove("KmsKeyArn") },
            ]
            : [];
}
