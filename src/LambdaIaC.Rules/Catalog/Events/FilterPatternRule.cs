using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A pattern is a JSON object whose leaves are lists of what a field may be.</summary>
internal sealed class FilterPatternRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5318",
        "A filter pattern is not an event pattern",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html")
    {
        Covers = [260],
    };

    public override string ResourceType => "EventSourceMapping";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var filters = resource.Properties.At("FilterCriteria.Filters").Items();
        for (var i = 0; i < filters.Count; i++)
        {
            if (filters[i].Map()["Pattern"].Text() is { } pattern && EventPattern.Of(pattern) is null)
            {
                yield return Report(
                    resource,
                    $"FilterCriteria.Filters[{i}].Pattern",
                    $"FilterCriteria.Filters[{i}].Pattern of EventSourceMapping '{resource.Name}' is not an event pattern; write a JSON object whose fields have lists, such as {{\"body\": {{\"kind\": [\"order\"]}}}}.") with
                {
                    Value = pattern,
                    AwsMessage = "Invalid filter pattern definition.",
                };
            }
        }
    }
}
