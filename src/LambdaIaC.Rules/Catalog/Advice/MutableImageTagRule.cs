using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>Lambda resolves the tag once, at the deployment. The same configuration then deploys something else tomorrow, or nothing at all.</summary>
internal sealed class MutableImageTagRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6100",
        "A container image is named by a tag that moves",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html")
    {
        Covers = [28],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (!PackageKind.IsImage(resource) || EndOf(resource.Properties.At("Code.ImageUri")) is not { } end || end.Contains("@"))
        {
            return [];
        }

        var image = end.Substring(end.LastIndexOf('/') + 1);
        var tag = image.IndexOf(':') is >= 0 and var colon ? image.Substring(colon + 1) : "";
        return tag is "" or "latest"
            ?
            [
                Report(
                    resource,
                    "Code.ImageUri",
                    $"Code.ImageUri of Function '{resource.Name}' names {(tag.Length == 0 ? "no tag, which is" : "the tag")} latest, and what that is changes without a trace; name the digest, or a tag that is never moved.") with
                {
                    Value = end,
                },
            ]
            : [];
    }

    /// <summary>What is written out at the end, which has the tag; null when it may begin inside of it.</summary>
    private static string? EndOf(Value uri) => uri switch
    {
        TextValue text => text.Text,
        JoinedValue { Parts: { Count: > 0 } parts } when parts[parts.Count - 1] is TextValue { Text: var text } && (text.Contains("/") || text.StartsWith(":", StringComparison.Ordinal)) => text,
        _ => null,
    };
}
