using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A pattern over a field that no record has matches nothing: Lambda drops every record, without an error.</summary>
internal sealed class FilterFieldRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5319",
        "A filter asks for a field that records of the source do not have",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html")
    {
        Covers = [261],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        if (RecordFields.Of(source.Kind) is not { } fields)
        {
            yield break;
        }

        var filters = mapping.Properties.At("FilterCriteria.Filters").Items();
        for (var i = 0; i < filters.Count; i++)
        {
            var pattern = filters[i].Map()["Pattern"].Text() is { } text ? EventPattern.Of(text) : null;
            var strange = pattern?.Fields.Entries.Where(entry => entry.Key != "$or" && !fields.Contains(entry.Key) && !EventPattern.AsksForAbsence(entry.Value)).ToList() ?? [];
            if (strange.Count > 0)
            {
                yield return Report(
                    mapping,
                    $"FilterCriteria.Filters[{i}].Pattern",
                    $"FilterCriteria.Filters[{i}].Pattern of EventSourceMapping '{mapping.Name}' asks for '{strange[0].Key}', which a record of {source.Called} does not have, so nothing matches; "
                        + $"what was sent is in '{RecordFields.PayloadOf(source.Kind)}'.") with
                {
                    Value = strange[0].Key,
                };
            }
        }
    }
}
