using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class PublicSubnetRuleTests
{
    [Fact]
    public void A_subnet_that_routes_to_the_internet_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId"))), Given.A("Route", "route", ("RouteTableId", Given.Ref("table", "RouteTableId")), ("DestinationCidrBlock", "0.0.0.0/0"), ("GatewayId", Given.Ref("gateway", "InternetGatewayId"))), Given.A("InternetGateway", "gateway")));

        Assert.Equal("LIAC3214", finding.Rule.Id);
        Assert.Equal("VpcConfig.SubnetIds[0]", finding.PropertyPath);
    }

    [Fact]
    public void A_NAT_gateway_and_a_subnet_without_routes_are_legal()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId"))), Given.A("Route", "route", ("RouteTableId", Given.Ref("table", "RouteTableId")), ("DestinationCidrBlock", "0.0.0.0/0"), ("NatGatewayId", "nat-1"))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("Route", "route", ("RouteTableId", Given.Ref("table", "RouteTableId")), ("DestinationCidrBlock", "0.0.0.0/0"), ("GatewayId", "igw-1"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId"))), Given.A("Route", "route", ("RouteTableId", Given.Ref("table", "RouteTableId")), ("DestinationCidrBlock", "0.0.0.0/0"), ("GatewayId", Given.Later))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Later)), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId"))), Given.A("Route", "route", ("RouteTableId", Given.Ref("table", "RouteTableId")), ("DestinationCidrBlock", "0.0.0.0/0"), ("GatewayId", "igw-1"))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new PublicSubnetRule().Check(TestStack.Of(resources), RuleContext.Default);
}
