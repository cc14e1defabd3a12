using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>AWS's policies suit everybody, so they allow more than one function needs, on all resources; some teams want none of them.</summary>
internal sealed class AwsManagedPolicyRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4415",
        "A role has a managed policy of AWS",
        Severity.Hidden,
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html")
    {
        Covers = [323],
    };

    public override string ResourceType => "ExecutionRole";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from policy in resource.Properties["ManagedPolicyArns"].Items().Select(static (arn, index) => (Name: ManagedPolicies.NameOf(arn), Index: index))
        where policy.Name is not null
        select Report(
            resource,
            $"ManagedPolicyArns[{policy.Index}]",
            $"Role '{resource.Name}' has AWS's managed policy {policy.Name}, which is not limited to your resources; a policy of your own can be.") with
        {
            Value = policy.Name,
        };
}
