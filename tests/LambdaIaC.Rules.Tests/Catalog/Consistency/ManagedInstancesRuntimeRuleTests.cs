using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ManagedInstancesRuntimeRuleTests
{
    [Fact]
    public void An_older_runtime_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Runtime", "python3.12"))));

        Assert.Equal("LIAC2207", finding.Rule.Id);
        Assert.Equal("Runtime", finding.PropertyPath);
        Assert.Equal("Runtime Enum python3.12 does not support specified feature: Lambda Managed Instances", finding.AwsMessage);
    }

    [Fact]
    public void Newer_runtimes_and_those_without_dates_are_legal()
    {
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Runtime", "python3.13"))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Runtime", "nodejs26.x"))));
        Assert.Empty(Check(Given.Function(("Runtime", "python3.12"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Runtime", Given.Later))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Later), ("Runtime", "python3.12"))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new ManagedInstancesRuntimeRule().Check(resource, RuleContext.Default);
}
