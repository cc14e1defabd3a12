using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Lambda must be let into the role that it runs a function as. The trust policy that the model makes up lets it in.</summary>
internal sealed class RoleTrustRule : RoleRightRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4405",
        "The role of a function does not trust lambda.amazonaws.com",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html")
    {
        Covers = [314],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack)
    {
        if (role.Properties["AssumeRolePolicyDocument"] is not { IsAbsent: false } document || Policy.Of(document).IsAssumableBy("lambda.amazonaws.com") != false)
        {
            return [];
        }

        return
        [
            Report(
                function,
                "Role",
                $"Function '{function.Name}' runs as role '{role.Name}', whose trust policy does not let lambda.amazonaws.com perform sts:AssumeRole; add it.") with
            {
                AwsMessage = "The role defined for the function cannot be assumed by Lambda.",
            },
        ];
    }
}
