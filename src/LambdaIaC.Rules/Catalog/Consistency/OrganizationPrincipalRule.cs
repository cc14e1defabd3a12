using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A service belongs to no organization; a permission that asks it for one never holds.</summary>
internal sealed class OrganizationPrincipalRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2401",
        "PrincipalOrgID is not for services",
        Severity.Warning,
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgid");

    public override string ResourceType => "Permission";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["PrincipalOrgID"].IsWritten() && resource.Properties["Principal"].Text() is { } principal && ServicePrincipal.Is(principal)
            ?
            [
                Report(
                    resource,
                    "PrincipalOrgID",
                    $"Permission '{resource.Name}' asks {principal} for an organization, and a service belongs to none; use SourceAccount or SourceArn, or the principal '*'."),
            ]
            : [];
}
