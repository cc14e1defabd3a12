using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>An opinion of organizations that sign what they deploy; images are signed elsewhere.</summary>
internal sealed class CodeSigningRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4104",
        "A function does not demand signed code",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html")
    {
        Covers = [74],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        PackageKind.IsZip(resource) && resource.Properties["CodeSigningConfigArn"].IsAbsent
            ? [Report(resource, "CodeSigningConfigArn", $"CodeSigningConfigArn of Function '{resource.Name}' is not set; with one, AWS takes code with a trusted signature only.")]
            : [];
}
