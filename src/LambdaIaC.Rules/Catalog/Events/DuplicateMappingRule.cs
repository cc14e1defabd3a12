using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>AWS allows one mapping per source and function. Topics, queues and databases inside a cluster are sources of their own.</summary>
internal sealed class DuplicateMappingRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5325",
        "Two mappings read the same source for the same function",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [271],
    };

    private static readonly string[] Identity = ["EventSourceArn", "SelfManagedEventSource", "FunctionName", "Topics", "Queues", "DocumentDBEventSourceConfig"];

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        stack.OfType("EventSourceMapping")
            .Select(mapping => (Mapping: mapping, Key: KeyOf(mapping, stack)))
            .Where(static entry => entry.Key is not null)
            .GroupBy(static entry => entry.Key, static entry => entry.Mapping)
            .SelectMany(group => group.Skip(1).Select(mapping => Report(
                mapping,
                "EventSourceArn",
                $"EventSourceMapping '{mapping.Name}' reads the same source for the same function as '{group.First().Name}'; AWS allows one mapping per source and function, so merge them.") with
            {
                Related = [Other(group.First(), "EventSourceArn")],
            }));

    /// <summary>What AWS tells mappings apart by; null when a part of it is known later.</summary>
    private static string? KeyOf(IResourceView mapping, StackIndex stack)
    {
        if (mapping.Properties["EventSourceArn"].IsAbsent && mapping.Properties["SelfManagedEventSource"].IsAbsent)
        {
            return null;
        }

        var parts = Identity.Select(name => Part(mapping.Properties[name], stack)).ToList();
        return parts.Contains(null) ? null : string.Join("\n", parts);
    }

    private static string? Part(Value value, StackIndex stack) => value switch
    {
        // What resolves to one resource is one thing, however it is written.
        ReferenceValue reference => $"{reference.LogicalId}",
        TextValue text => stack.Target(text, "Queue")?.Name ?? stack.Target(text, "Function")?.Name ?? text.Text,
        UnknownValue => null,
        ListValue { IsOpen: true } or MapValue { IsOpen: true } => null,
        ListValue list => list.Items.Any(static item => item.IsUnknown) ? null : list.ToString(),
        MapValue map => map.Entries.Select(entry => Part(entry.Value, stack)).ToList() is var inner && inner.Contains(null) ? null : string.Join(",", inner),
        _ => value.ToString(),
    };
}
