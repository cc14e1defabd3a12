using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class Ipv6SubnetRuleTests
{
    [Fact]
    public void A_subnet_without_IPv6_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("Ipv6AllowedForDualStack", true)))), Given.A("Subnet", "public")));

        Assert.Equal("LIAC3225", finding.Rule.Id);
        Assert.Equal("VpcConfig.SubnetIds[0]", finding.PropertyPath);
    }

    [Fact]
    public void A_range_of_any_kind_is_legal()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("Ipv6AllowedForDualStack", true)))), Given.A("Subnet", "public", ("Ipv6CidrBlock", "2001:db8::/64"))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public")));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("Ipv6AllowedForDualStack", true)))), Given.A("Subnet", "public"), Given.A("SubnetCidrBlock", "range", ("SubnetId", Given.Ref("public", "SubnetId")))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("Ipv6AllowedForDualStack", true)))), Given.A("Subnet", "public", ("Ipv6CidrBlock", Given.Later))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Later)), Given.A("Subnet", "public")));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new Ipv6SubnetRule().Check(TestStack.Of(resources), RuleContext.Default);
}
