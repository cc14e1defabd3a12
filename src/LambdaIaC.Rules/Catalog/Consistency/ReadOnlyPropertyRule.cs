using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>An ARN or an id is known when the resource exists; a template that sets it is refused.</summary>
internal sealed class ReadOnlyPropertyRule : ResourceRule
{
    /// <summary>The properties that AWS assigns, by the types that have some.</summary>
    private static readonly Dictionary<string, PropertySchema[]> Assigned = SchemaCatalog.All.Concat(SchemaCatalog.Neighbours)
        .Select(static schema => (schema.Name, Properties: schema.Properties.Where(static property => property.Mutability == Mutability.ReadOnly).ToArray()))
        .Where(static type => type.Properties.Length > 0)
        .ToDictionary(static type => type.Name, static type => type.Properties, StringComparer.Ordinal);

    public override RuleInfo Info { get; } = new(
        "LIAC2133",
        "A property that AWS assigns is set",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html")
    {
        Covers = [348],
    };

    public override string ResourceType => "Function";

    public override IReadOnlyList<string> ResourceTypes { get; } = [.. Assigned.Keys];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from property in Assigned.TryGetValue(resource.Type, out var assigned) ? assigned : []
        where resource.Properties[property.Name].IsKnown
        select Report(resource, property.Name, $"{property.Name} of {resource.Type} '{resource.Name}' is set, but AWS assigns it; leave it out.") with { Repair = Repair.Remove(property.Name) };
}
