using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A rule about event source mappings that needs to know what they read: in the stack, because the source is mostly a reference.</summary>
internal abstract class EventSourceRule : StackRule
{
    public sealed override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from mapping in stack.OfType("EventSourceMapping")
        let source = EventSource.Of(mapping, stack)
        where source is not null
        from finding in Check(mapping, source, stack, context)
        let others = new[] { mapping, source.Target }.OfType<IResourceView>().Where(other => (other.Type, other.Name) != (finding.ResourceType, finding.Resource))
        select finding with { Related = [.. finding.Related, .. others.Select(static other => Other(other, ""))] };

    /// <summary>Judges one mapping whose source is known.</summary>
    protected abstract IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context);

    /// <summary>The number of a property, or what AWS takes when it is not set; null when nobody knows.</summary>
    protected static long? NumberOr(Value value, long standard) => value.IsAbsent ? standard : value.Integer();
}
