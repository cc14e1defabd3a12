using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A service calls on behalf of any customer: without a source, also of one who has nothing to do with the function (confused deputy).</summary>
internal sealed class UnscopedServiceRule : ResourceRule
{
    private static readonly string[] Scopes = ["SourceArn", "SourceAccount", "PrincipalOrgID"];

    public override RuleInfo Info { get; } = new(
        "LIAC4401",
        "A permission lets a service call a function for anyone",
        Severity.Warning,
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html")
    {
        Covers = [210],
    };

    public override string ResourceType => "Permission";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["Principal"].Text() is not { } principal || !ServicePrincipal.Is(principal) || Scopes.Any(scope => !resource.Properties[scope].IsAbsent))
        {
            return [];
        }

        return
        [
            Report(
                resource,
                "Principal",
                $"Permission '{resource.Name}' lets {principal} call the function on behalf of any AWS account; set SourceArn, or SourceAccount where there is no ARN.") with
            {
                Value = principal,
            },
        ];
    }
}
