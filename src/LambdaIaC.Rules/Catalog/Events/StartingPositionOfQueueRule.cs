using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A queue has no positions: what is read is gone. For Amazon MQ the setting is not refused for certain, so it weighs less.</summary>
internal sealed class StartingPositionOfQueueRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5303",
        "A queue has no StartingPosition",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [230],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        var position = mapping.Properties["StartingPosition"];
        if (!position.IsKnown || source.Kind is not (EventSourceKind.Queue or EventSourceKind.Broker))
        {
            return [];
        }

        var message = $"StartingPosition of EventSourceMapping '{mapping.Name}' is set, but the source is {source.Called}, which has no positions; leave it out.";
        return [Report(mapping, "StartingPosition", message) with { Severity = source.Kind == EventSourceKind.Queue ? Severity.Error : Severity.Warning, Value = position.Text(), Repair = Repair.Remove("StartingPosition") }];
    }
}
