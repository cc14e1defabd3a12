using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>An ARN or an id is known when the resource exists; a template that sets it is refused.</summary>
internal sealed class ReadOnlyPropertyRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2133",
        "A property that AWS assigns is set",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html") { Covers = [348] };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from resource in stack.Resources
        let schema = SchemaCatalog.Find(resource.Type)
        where schema is not null
        from property in schema.Properties
        where property.Mutability == Mutability.ReadOnly && resource.Properties[property.Name].IsKnown
        select Report(resource, property.Name, $"{property.Name} of {resource.Type} '{resource.Name}' is set, but AWS assigns it; leave it out.");
}
