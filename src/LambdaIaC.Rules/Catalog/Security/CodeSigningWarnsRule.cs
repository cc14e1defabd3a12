using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Warn is the default: code without a trusted signature is deployed all the same.</summary>
internal sealed class CodeSigningWarnsRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4105",
        "Code signing only warns of untrusted code",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CodeSigningPolicies.html")
    {
        Covers = [76],
    };

    public override string ResourceType => "CodeSigningConfig";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties.At("CodeSigningPolicies.UntrustedArtifactOnDeployment") is { IsAbsent: true } or TextValue { Text: "Warn" }
            ?
            [
                Report(
                    resource,
                    "CodeSigningPolicies.UntrustedArtifactOnDeployment",
                    $"CodeSigningPolicies.UntrustedArtifactOnDeployment of CodeSigningConfig '{resource.Name}' is Warn, so untrusted code is deployed; make it Enforce."),
            ]
            : [];
}
