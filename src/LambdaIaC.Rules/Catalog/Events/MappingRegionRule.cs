using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda polls in its own region only.</summary>
internal sealed class MappingRegionRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5326",
        "The event source is in another region than the function",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html")
    {
        Covers = [272],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from mapping in stack.OfType("EventSourceMapping")
        let source = mapping.Properties["EventSourceArn"].Text() is null ? null : Arn.Of(mapping.Properties["EventSourceArn"])?.Region
        let own = Arn.Of(mapping.Properties["FunctionName"])?.Region ?? context.Region
        where source?.Length > 0 && own?.Length > 0 && source != own
        select Report(
            mapping,
            "EventSourceArn",
            $"EventSourceArn of EventSourceMapping '{mapping.Name}' is in {source}, but the function is in {own}; a mapping reads sources of its own region only.") with
        {
            Value = source,
        };
}
