using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class NoVpcRuleTests
{
    [Fact]
    public void A_function_without_a_VPC_is_found_when_asked_for()
    {
        var finding = Assert.Single(Check(Given.Function()));

        Assert.Equal("LIAC6204", finding.Rule.Id);
        Assert.Equal("VpcConfig", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void A_VPC_or_a_capacity_provider_is_enough()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", new[] { "subnet-1" }), ("SecurityGroupIds", new[] { "sg-1" }))))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Later))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.Later))))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new NoVpcRule().Check(resource, RuleContext.Default);
}
