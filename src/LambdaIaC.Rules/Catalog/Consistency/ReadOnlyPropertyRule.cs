using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>An ARN or an id is known when the resource exists; a template that sets it is refused.</summary>
internal sealed class ReadOnlyPropertyRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2133",
        "A property that AWS assigns is set",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html")
    {
        Covers = [348],
    };

    public override string ResourceType => "Function";

    public override IReadOnlyList<string> ResourceTypes { get; } = [.. SchemaCatalog.All.Concat(SchemaCatalog.Neighbours).Where(static schema => schema.Properties.Any(IsAssigned)).Select(static schema => schema.Name)];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from property in SchemaCatalog.Find(resource.Type)?.Properties ?? []
        where IsAssigned(property) && resource.Properties[property.Name].IsKnown
        select Report(resource, property.Name, $"{property.Name} of {resource.Type} '{resource.Name}' is set, but AWS assigns it; leave it out.") with { Repair = Repair.Remove(property.Name) };

    private static bool IsAssigned(PropertySchema property) => property.Mutability == Mutability.ReadOnly;
}
