using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The copies at the edges assume the role under a name of their own.</summary>
internal sealed class EdgeTrustRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3113",
        "The role of a function at the edge does not trust edgelambda.amazonaws.com",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html") { Covers = [150] };

    private static readonly string[] Needed = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"];

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from edge in EdgeAssociation.Functions(stack)
        let role = stack.RoleOf(edge.Function)
        where role is not null
        let trusted = TrustedServices.Of(role)
        where trusted is not null
        let missing = Needed.Where(service => !trusted.Contains(service)).ToList()
        where missing.Count > 0
        select Report(
            role,
            "AssumeRolePolicyDocument",
            $"AssumeRolePolicyDocument of ExecutionRole '{role.Name}' does not let {string.Join(" and ", missing)} assume it, but Function '{edge.Function.Name}' runs at the edges of Distribution '{edge.Association.Distribution.Name}'; add the principal.");
}
