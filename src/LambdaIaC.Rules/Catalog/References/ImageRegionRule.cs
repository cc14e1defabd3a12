using System.Text.RegularExpressions;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Lambda pulls images from the registry of its own region only.</summary>
internal sealed class ImageRegionRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3100",
        "A container image is in another region than the function",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html")
    {
        Covers = [27],
    };

    public override string ResourceType => "Function";

    private static readonly Regex Registry = new(@"\A[0-9]{12}\.dkr[.-]ecr[a-z-]*\.(?<region>[a-z0-9-]+)\.", RegexOptions.CultureInvariant);

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (context.Region is not { } region || resource.Properties.At("Code.ImageUri").Text() is not { } uri
            || Registry.Match(uri) is not { Success: true } match || match.Groups["region"].Value == region)
        {
            return [];
        }

        return
        [
            Report(
                resource,
                "Code.ImageUri",
                $"Code.ImageUri of Function '{resource.Name}' is in {match.Groups["region"].Value}, but the function is in {region}; push the image to a repository there.") with
            {
                Value = uri,
            AwsMessage = $"Source image {uri} is not valid. Provide a valid source image.",
            },
        ];
    }
}
