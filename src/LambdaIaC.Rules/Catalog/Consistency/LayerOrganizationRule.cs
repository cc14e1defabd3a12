using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>An organization narrows the permission for everyone; a permission for one account has nothing to narrow.</summary>
internal sealed class LayerOrganizationRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2119",
        "OrganizationId of a layer permission is for Principal * only",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html")
    {
        Covers = [73],
    };

    public override string ResourceType => "LayerVersionPermission";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["OrganizationId"] is { IsKnown: true } organization && resource.Properties["Principal"].Text() is { } principal && principal != "*"
            ?
            [
                Report(
                    resource,
                    "OrganizationId",
                    $"OrganizationId of LayerVersionPermission '{resource.Name}' is '{organization}', but Principal is '{principal}'; make Principal *, or leave OrganizationId out.") with
                {
                    Value = organization.ToString(),
                },
            ]
            : [];
}
