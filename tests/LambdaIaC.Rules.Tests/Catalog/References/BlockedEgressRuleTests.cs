using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class BlockedEgressRuleTests
{
    [Fact]
    public void A_group_without_the_port_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("SecurityGroup", "group", ("SecurityGroupEgress", Given.List(Given.Block(("IpProtocol", "tcp"), ("FromPort", 5432), ("ToPort", 5432)))))));

        Assert.Equal("LIAC3216", finding.Rule.Id);
        Assert.Equal("VpcConfig.SecurityGroupIds", finding.PropertyPath);
    }

    [Fact]
    public void A_group_that_allows_it_is_legal()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("SecurityGroup", "group", ("SecurityGroupEgress", Given.List(Given.Block(("IpProtocol", "tcp"), ("FromPort", 5432), ("ToPort", 5432)), Given.Block(("IpProtocol", "tcp"), ("FromPort", 443), ("ToPort", 443)))))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("SecurityGroup", "group", ("SecurityGroupEgress", Given.List(Given.Block(("IpProtocol", "-1")))))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("SecurityGroup", "group", ("SecurityGroupEgress", Given.List()))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("SecurityGroup", "group", ("SecurityGroupEgress", Given.List(Given.Block(("IpProtocol", "tcp"), ("FromPort", 5432), ("ToPort", 5432)))))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("SecurityGroup", "group", ("SecurityGroupEgress", Given.List(Given.Block(("IpProtocol", "tcp"), ("FromPort", 5432), ("ToPort", 5432))))), Given.A("SecurityGroupEgress", "https", ("GroupId", Given.Ref("group", "GroupId")))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("SecurityGroup", "group", ("SecurityGroupEgress", Given.List(Given.Block(("IpProtocol", Given.Later)))))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("SecurityGroup", "group", ("SecurityGroupEgress", Given.List(Given.Block(("IpProtocol", "tcp"), ("FromPort", Given.Later), ("ToPort", Given.Later)))))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId"))))), ("Environment", Given.Block(("Variables", Given.Block(("TARGET", "https://sqs.eu-west-1.amazonaws.com")))))), Given.A("SecurityGroup", "group", ("SecurityGroupEgress", Given.Later))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new BlockedEgressRule().Check(TestStack.Of(resources), RuleContext.Default);
}
