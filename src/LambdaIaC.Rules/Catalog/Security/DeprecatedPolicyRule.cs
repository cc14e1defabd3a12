using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Both were deprecated on 2021-03-01 and can be attached to nothing new; their successors have an underscore.</summary>
internal sealed class DeprecatedPolicyRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4101",
        "A role has a managed policy that AWS has withdrawn",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/access-control-identity-based.html")
    {
        Covers = [59],
    };

    public override string ResourceType => "ExecutionRole";

    private static readonly Dictionary<string, string> Successors = new(StringComparer.Ordinal)
    {
        ["AWSLambdaFullAccess"] = "AWSLambda_FullAccess",
        ["AWSLambdaReadOnlyAccess"] = "AWSLambda_ReadOnlyAccess",
    };

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var policies = resource.Properties["ManagedPolicyArns"].Items();
        for (var i = 0; i < policies.Count; i++)
        {
            if (policies[i].Text()?.Split(':') is ["arn", _, "iam", "", "aws", var policy] && Successors.TryGetValue(policy.Substring(policy.LastIndexOf('/') + 1), out var successor))
            {
                var name = policy.Substring(policy.LastIndexOf('/') + 1);
                var arn = policies[i].ToString() ?? "";
                yield return Report(
                    resource,
                    PropertyPath.Item("ManagedPolicyArns", i),
                    $"ManagedPolicyArns of ExecutionRole '{resource.Name}' has {name}, which AWS has withdrawn and attaches to nothing new; use {successor}, or better the few rights that the function needs.") with
                {
                    Value = arn,
                    Nearest = Value.Of(arn.Replace(name, successor)),
                };
            }
        }
    }
}
