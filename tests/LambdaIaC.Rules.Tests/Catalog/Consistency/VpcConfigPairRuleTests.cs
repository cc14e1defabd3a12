using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class VpcConfigPairRuleTests
{
    private static readonly Value Subnets = TestResource.Texts("subnet-1");

    private static readonly Value Groups = TestResource.Texts("sg-1");

    private static readonly Value Empty = TestResource.List();

    private static readonly Value Open = new ListValue([], isOpen: true);

    [Fact]
    public void Subnets_without_security_groups_are_found()
    {
        var finding = Assert.Single(Check(("SubnetIds", Subnets)));

        Assert.Equal("LIAC2001", finding.Rule.Id);
        Assert.Equal("VpcConfig.SecurityGroupIds", finding.PropertyPath);
        Assert.Equal("VpcConfig of Function 'orders' has SubnetIds and no SecurityGroupIds; set both, or leave both empty.", finding.Message);
        Assert.Equal("SubnetIds and SecurityIds must coexist or be both empty list.", finding.AwsMessage);
    }

    [Fact]
    public void Security_groups_with_an_empty_list_of_subnets_are_found() =>
        Assert.Equal("VpcConfig.SubnetIds", Assert.Single(Check(("SubnetIds", Empty), ("SecurityGroupIds", Groups))).PropertyPath);

    [Fact]
    public void Both_or_neither_is_legal()
    {
        Assert.Empty(Check(("SubnetIds", Subnets), ("SecurityGroupIds", Groups)));
        Assert.Empty(Check(("SubnetIds", Empty), ("SecurityGroupIds", Empty)));
        Assert.Empty(Check(("SubnetIds", Empty)));
        Assert.Empty(Check());
    }

    [Fact]
    public void Items_that_are_known_later_are_items() =>
        Assert.Single(Check(("SubnetIds", TestResource.List(Value.Unknown)), ("SecurityGroupIds", Empty)));

    [Fact]
    public void Unknown_lists_are_not_judged()
    {
        Assert.Empty(Check(("SubnetIds", Subnets), ("SecurityGroupIds", Value.Unknown)));
        Assert.Empty(Check(("SubnetIds", Subnets), ("SecurityGroupIds", Open)));
        Assert.Empty(Check(("SubnetIds", Open), ("SecurityGroupIds", Empty)));
        Assert.Empty(new VpcConfigPairRule().Check(TestResource.Function(("VpcConfig", Value.Unknown)), RuleContext.Default));
        Assert.Empty(new VpcConfigPairRule().Check(
            TestResource.Function(("VpcConfig", new MapValue([KeyValuePair.Create("SubnetIds", Subnets)], isOpen: true))), RuleContext.Default));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] vpc) =>
        new VpcConfigPairRule().Check(TestResource.Function(("VpcConfig", TestResource.Map(vpc))), RuleContext.Default);
}
