using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>At the edge of CloudFront another service runs the copies of a function, and needs to be let into its role as well.</summary>
internal sealed class EdgeTrustRule : StackRule
{
    private const string Edge = "edgelambda.amazonaws.com";

    public override RuleInfo Info { get; } = new(
        "LIAC4406",
        "The role of a function at the edge does not trust edgelambda.amazonaws.com",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html")
    {
        Covers = [150],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        stack.OfType("Distribution").SelectMany(distribution => Behaviors(distribution).SelectMany(behavior => Check(distribution, behavior.Value, behavior.Path, stack)));

    private static IEnumerable<(Value Value, string Path)> Behaviors(IResourceView distribution) =>
        distribution.Properties.At("DistributionConfig.CacheBehaviors").Items()
            .Select(static (behavior, index) => (behavior, $"DistributionConfig.CacheBehaviors[{index}]"))
            .Prepend((distribution.Properties.At("DistributionConfig.DefaultCacheBehavior"), "DistributionConfig.DefaultCacheBehavior"));

    private IEnumerable<Finding> Check(IResourceView distribution, Value behavior, string path, StackIndex stack) =>
        behavior.Map()["LambdaFunctionAssociations"].Items().SelectMany((association, index) =>
        {
            var function = stack.FunctionOf(association.Map()["LambdaFunctionARN"]);
            var role = function is null ? null : stack.RoleOf(function);
            return role?.Properties["AssumeRolePolicyDocument"] is { IsAbsent: false } document && Policy.Of(document).IsAssumableBy(Edge) == false
                ? new[]
                {
                    Report(
                        distribution,
                        $"{path}.LambdaFunctionAssociations[{index}].LambdaFunctionARN",
                        $"Distribution '{distribution.Name}' runs Function '{function!.Name}' at the edge, but the trust policy of its role '{role.Name}' does not let {Edge} perform sts:AssumeRole; add it beside lambda.amazonaws.com.") with
                    {
                        Related = [Other(function, "Role"), Other(role, "AssumeRolePolicyDocument")],
                    },
                }
                : [];
        });
}
