using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class OneVpcRuleTests
{
    [Fact]
    public void Two_VPCs_are_found()
    {
        var finding = Assert.Single(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public", ("VpcId", Given.Ref("one", "VpcId"))), Given.A("SecurityGroup", "group", ("VpcId", Given.Ref("two", "VpcId")))));

        Assert.Equal("LIAC3217", finding.Rule.Id);
        Assert.Equal("VpcConfig.SecurityGroupIds[0]", finding.PropertyPath);
    }

    [Fact]
    public void One_VPC_is_legal()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public", ("VpcId", "vpc-1")), Given.A("SecurityGroup", "group", ("VpcId", "vpc-1"))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public", ("VpcId", "vpc-1"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public", ("VpcId", "vpc-1")), Given.A("SecurityGroup", "group", ("VpcId", Given.Ref("two", "VpcId")))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("public", "SubnetId"))), ("SecurityGroupIds", Given.List(Given.Ref("group", "GroupId")))))), Given.A("Subnet", "public", ("VpcId", "vpc-1")), Given.A("SecurityGroup", "group", ("VpcId", Given.Later))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new OneVpcRule().Check(TestStack.Of(resources), RuleContext.Default);
}
