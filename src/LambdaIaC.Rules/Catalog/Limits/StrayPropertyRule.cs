using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Limits;

/// <summary>CloudFormation and SAM refuse a resource with a property that they do not know: a slip of the pen, or a newer property than this table has.</summary>
internal sealed class StrayPropertyRule : ResourceRule
{
    /// <summary>The day up to which CloudFormation's schemas were read; lambda-properties.json is of that day.</summary>
    private const string ReadOn = "2026-11-22";

    /// <summary>What stands beside Properties. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html</summary>
    private static readonly string[] Attributes =
        ["Connectors", "CreationPolicy", "DeletionPolicy", "DependsOn", "IgnoreGlobals", "Metadata", "UpdatePolicy", "UpdateReplacePolicy"];

    public override RuleInfo Info { get; } = new(
        "LIAC1901",
        "A resource has a property that its type does not have",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html")
    {
        Covers = [347],
    };

    public override string ResourceType => "Function";

    public override IReadOnlyList<string> ResourceTypes { get; } =
        [.. SchemaCatalog.All.Concat(SchemaCatalog.Neighbours).Where(static schema => schema.IsComplete).Select(static schema => schema.Name)];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from step in SchemaWalk.To<StrayValue>(resource)
        select Stray(resource, step.Path, (StrayValue)step.Value);

    private Finding Stray(IResourceView resource, string path, StrayValue stray)
    {
        var (fix, severity) = Fix(stray, isInside: path != stray.Name);
        return Report(resource, path, $"{path} of {resource.Type} '{resource.Name}' {fix}.") with { Severity = severity, Value = stray.Name };
    }

    private static (string Fix, Severity Severity) Fix(StrayValue stray, bool isInside) => (stray.Instead ?? NearName.Of(stray.Name, stray.Names)) switch
    {
        { } meant => ($"is no property of {stray.Owner}; write {meant}", Severity.Error),
        null when !isInside && Attributes.Contains(stray.Name, StringComparer.Ordinal) => ("stands among the properties; it belongs beside Properties, below the resource", Severity.Error),
        _ => ($"is a property that {stray.Owner} did not have on {ReadOn}; check its spelling", Severity.Warning),
    };
}
