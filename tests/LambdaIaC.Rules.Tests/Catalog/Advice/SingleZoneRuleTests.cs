using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class SingleZoneRuleTests
{
    [Fact]
    public void One_zone_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("a", "SubnetId"), Given.Ref("b", "SubnetId")))))), Given.A("Subnet", "a", ("AvailabilityZone", "eu-west-1a")), Given.A("Subnet", "b", ("AvailabilityZone", "eu-west-1a"))));

        Assert.Equal("LIAC6203", finding.Rule.Id);
        Assert.Equal("VpcConfig.SubnetIds", finding.PropertyPath);
        Assert.Contains("eu-west-1a only", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_zones_are_enough()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("a", "SubnetId"), Given.Ref("b", "SubnetId")))))), Given.A("Subnet", "a", ("AvailabilityZone", "eu-west-1a")), Given.A("Subnet", "b", ("AvailabilityZone", "eu-west-1b"))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", new[] { "subnet-1", "subnet-2" }))))));
        Assert.Empty(Check(Given.Function()));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", Given.List(Given.Ref("a", "SubnetId"), Given.Ref("b", "SubnetId")))))), Given.A("Subnet", "a", ("AvailabilityZone", "eu-west-1a")), Given.A("Subnet", "b", ("AvailabilityZone", Given.Later))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", new ListValue([Given.Later], isOpen: true)))))));
    }

    [Fact]
    public void One_subnet_is_one_zone_for_a_capacity_provider_too() =>
        Assert.Equal("shared", Assert.Single(Check(Given.A("CapacityProvider", "shared", ("VpcConfig", Given.Block(("SubnetIds", new[] { "subnet-1" }), ("SecurityGroupIds", new[] { "sg-1" })))))).Resource);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new SingleZoneRule().Check(TestStack.Of(resources), RuleContext.Default);
}
