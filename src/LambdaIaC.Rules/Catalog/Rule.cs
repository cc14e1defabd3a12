using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>One thing that AWS demands or that goes wrong, with its id. Every concrete rule is found by reflection.</summary>
internal abstract class Rule
{
    public abstract RuleInfo Info { get; }

    /// <summary>A finding of this rule at a property of a resource.</summary>
    /// <param name="resource">The resource to point at.</param>
    /// <param name="propertyPath">The property that a person would change; empty for the resource as a whole.</param>
    /// <param name="message">One sentence: what is set, why it does not do, and the fix.</param>
    protected Finding Report(IResourceView resource, string propertyPath, string message) => new()
    {
        Rule = Info,
        Severity = Info.Severity,
        ResourceType = resource.Type,
        Resource = resource.Name,
        PropertyPath = propertyPath,
        Message = message,
        Place = resource.PlaceOf(propertyPath),
    };

    /// <summary>Another place that a reader of a finding should see: the resource that a value does not go together with.</summary>
    protected static RelatedPlace Other(IResourceView resource, string propertyPath) =>
        new(resource.Type, resource.Name, propertyPath, resource.PlaceOf(propertyPath));
}
