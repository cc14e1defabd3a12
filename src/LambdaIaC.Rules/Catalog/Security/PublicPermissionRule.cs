using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Everyone, with an account of their own, may call the function. The pair of permissions of a public function URL says so on purpose.</summary>
internal sealed class PublicPermissionRule : ResourceRule
{
    private static readonly string[] Scopes = ["SourceArn", "SourceAccount", "PrincipalOrgID"];

    public override RuleInfo Info { get; } = new(
        "LIAC4400",
        "A permission lets everyone call a function",
        Severity.Error,
        "https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-1")
    {
        Covers = [209],
    };

    public override string ResourceType => "Permission";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var properties = resource.Properties;
        if (properties["Principal"].Text() != "*" || Scopes.Any(scope => !properties[scope].IsAbsent) || IsOfUrl(properties))
        {
            return [];
        }

        return
        [
            Report(
                resource,
                "Principal",
                $"Permission '{resource.Name}' lets everyone with an AWS account call the function; name the principal, or limit it with PrincipalOrgID, SourceAccount or SourceArn.") with
            {
                Value = "*",
            },
        ];
    }

    private static bool IsOfUrl(MapValue properties) => !properties["FunctionUrlAuthType"].IsAbsent || properties["InvokedViaFunctionUrl"] is { IsUnknown: true } or BooleanValue { Flag: true };
}
