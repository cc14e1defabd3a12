using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>CodeDeploy moves traffic between two versions behind an alias. Without an alias in the stack there is nothing to move; it may be in another one.</summary>
internal sealed class DeploymentWithoutAliasRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3209",
        "A gradual deployment has no alias whose traffic it could shift",
        Severity.Warning,
        "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html")
    {
        Covers = [106],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        if (stack.IsOpen || stack.OfType("Alias").Any() || !stack.OfType("Function").Any())
        {
            return [];
        }

        return
            from deployment in stack.OfType("DeploymentGroup")
            let configuration = deployment.Properties["DeploymentConfigName"].Text()
            where configuration?.StartsWith("CodeDeployDefault.Lambda", StringComparison.Ordinal) == true
            select Report(
                deployment,
                "DeploymentConfigName",
                $"DeploymentConfigName of DeploymentGroup '{deployment.Name}' is '{configuration}', but the stack has no alias whose traffic it could shift; add an Alias to the function.") with
            {
                Value = configuration,
            };
    }
}
