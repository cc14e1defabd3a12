using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class NoEgressRuleTests
{
    [Fact]
    public void A_URL_without_a_way_out_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId")))));

        Assert.Equal("LIAC3215", finding.Rule.Id);
        Assert.Equal("VpcConfig.SubnetIds", finding.PropertyPath);
    }

    [Fact]
    public void A_NAT_gateway_an_endpoint_or_no_need_is_enough()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId"))), Given.A("Route", "route", ("RouteTableId", Given.Ref("table", "RouteTableId")), ("DestinationCidrBlock", "0.0.0.0/0"), ("NatGatewayId", "nat-1"))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId"))), Given.A("VpcEndpoint", "sqs")));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://internal-orders.eu-west-1.elb.amazonaws.com")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId")))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", Given.Later)))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId")))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("Subnet", "public")));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId"))), Given.A("Route", "route", ("RouteTableId", Given.Ref("table", "RouteTableId")), ("DestinationCidrBlock", Given.Later))));
    }

    [Fact]
    public void A_proxy_reaches_everything() =>
        Assert.Empty(Check(
            Given.Function(
                ("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))))),
                ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com"), ("https_proxy", "http://10.0.0.1:3128")))))),
            Given.A("Subnet", "public"),
            Given.A("RouteTable", "table"),
            Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId")))));

    [Fact]
    public void A_queue_of_the_stack_is_a_need() =>
        Assert.Contains("Queue 'jobs'", Assert.Single(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", Given.Ref("jobs", "QueueUrl"))))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId"))), Given.A("Queue", "jobs"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Where_there_may_be_more_resources_no_route_is_missing() =>
        Assert.Empty(new NoEgressRule().Check(TestStack.OpenOf(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("Subnet", "public"), Given.A("RouteTable", "table"), Given.A("SubnetRouteTableAssociation", "association", ("SubnetId", Given.Ref("public", "SubnetId")), ("RouteTableId", Given.Ref("table", "RouteTableId")))), RuleContext.Default));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new NoEgressRule().Check(TestStack.Of(resources), RuleContext.Default);
}
