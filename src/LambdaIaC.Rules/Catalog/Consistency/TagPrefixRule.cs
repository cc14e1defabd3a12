using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The prefix is for the tags of AWS itself, in any mixture of upper and lower case.</summary>
internal sealed class TagPrefixRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2111",
        "The name of a tag begins with aws:",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-tags.html")
    {
        Covers = [42],
    };

    public override string ResourceType => "Function";

    public override IReadOnlyList<string> ResourceTypes { get; } = [.. SchemaCatalog.All.Concat(SchemaCatalog.Neighbours).Where(static schema => schema.Find("Tags") is not null).Select(static schema => schema.Name)];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from tag in resource.Properties["Tags"].Map().Entries
        where tag.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)
        select Report(
            resource,
            PropertyPath.Entry("Tags", tag.Key),
            $"Tag '{tag.Key}' of {resource.Type} '{resource.Name}' begins with aws:, which is reserved for AWS; choose another name.") with
        {
            Value = tag.Key,
            IsAboutKey = true,
        };
}
