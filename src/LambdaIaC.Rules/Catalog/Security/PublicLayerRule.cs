using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Without an organization the principal * is every account of AWS.</summary>
internal sealed class PublicLayerRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4103",
        "A layer version is shared with everyone",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html")
    {
        Covers = [72],
    };

    public override string ResourceType => "LayerVersionPermission";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["Principal"].Text() == "*" && resource.Properties["OrganizationId"].IsAbsent
            ? [Report(resource, "Principal", $"Principal of LayerVersionPermission '{resource.Name}' is '*', which is every AWS account; name an account, or set OrganizationId.") with { Value = "*" }]
            : [];
}
