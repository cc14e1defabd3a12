using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Limits;

/// <summary>A property has a kind. CloudFormation turns numbers into text and text into numbers, but not a word into a number or a text into a list.</summary>
internal sealed class WrongKindRule : ResourceRule
{
    /// <summary>As much of a text as a message shows.</summary>
    private const int Shown = 80;

    public override RuleInfo Info { get; } = new(
        "LIAC1900",
        "A property has a value of the wrong kind",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html")
    {
        Covers = [347],
    };

    public override string ResourceType => "Function";

    public override IReadOnlyList<string> ResourceTypes { get; } = [.. SchemaCatalog.All.Concat(SchemaCatalog.Neighbours).Select(static schema => schema.Name)];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        foreach (var step in SchemaWalk.To<MisfitValue>(resource))
        {
            if (step is { Value: MisfitValue misfit, Property: { } property })
            {
                yield return Misfit(resource, step.Path, misfit, property);
            }
        }
    }

    private Finding Misfit(IResourceView resource, string path, MisfitValue misfit, PropertySchema property)
    {
        var value = IsSecret(property) ? null : misfit.ToString();
        var message = $"{path} of {resource.Type} '{resource.Name}' is {Written(misfit, value)}; it must be {Demand(property)}.";
        return Report(resource, path, message) with { Value = value };
    }

    private static string Written(MisfitValue misfit, string? value) => (misfit.Form, value) switch
    {
        (WrittenForm.List, _) => "a list",
        (WrittenForm.Structure, _) => "a structure",
        (_, null) => "a text",
        (_, { Length: > Shown }) => $"'{value.Substring(0, Shown - 3)}...'",
        _ => $"'{value}'",
    };

    private static string Demand(PropertySchema property) => property.Kind switch
    {
        PropertyKind.Integer => "a whole number",
        PropertyKind.Number => "a number",
        PropertyKind.Boolean => "true or false",
        PropertyKind.List => "a list",
        PropertyKind.Structure => "a structure",
        PropertyKind.Map => property.IsKeyedList ? "a list of keys with values" : "a structure of names with values",
        _ => "a text",
    };

    /// <summary>What stands in the place of something with a secret in it may be the secret.</summary>
    private static bool IsSecret(PropertySchema property) => property.Sensitive || property.Members.Any(IsSecret) || (property.Item is { } item && IsSecret(item));
}
