using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class Ipv6WithoutVpcRuleTests
{
    [Fact]
    public void IPv6_without_subnets_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("VpcConfig", Given.Block(("Ipv6AllowedForDualStack", true))))));

        Assert.Equal("LIAC2213", finding.Rule.Id);
        Assert.Equal("VpcConfig.Ipv6AllowedForDualStack", finding.PropertyPath);
    }

    [Fact]
    public void IPv6_with_subnets_and_none_at_all_are_legal()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("Ipv6AllowedForDualStack", true), ("SubnetIds", new[] { "subnet-1" }), ("SecurityGroupIds", new[] { "sg-1" }))))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("Ipv6AllowedForDualStack", false))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("Ipv6AllowedForDualStack", true), ("SubnetIds", Given.Later))))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("Ipv6AllowedForDualStack", Given.Later))))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new Ipv6WithoutVpcRule().Check(resource, RuleContext.Default);
}
