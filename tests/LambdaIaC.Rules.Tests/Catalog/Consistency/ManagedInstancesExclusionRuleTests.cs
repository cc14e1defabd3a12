using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ManagedInstancesExclusionRuleTests
{
    [Fact]
    public void A_network_of_its_own_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("VpcConfig", Given.Block(("SubnetIds", new[] { "subnet-1" }), ("SecurityGroupIds", new[] { "sg-1" }))))));

        Assert.Equal("LIAC2208", finding.Rule.Id);
        Assert.Equal("VpcConfig", finding.PropertyPath);
    }

    [Fact]
    public void Either_of_the_two_is_legal()
    {
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", new[] { "subnet-1" }), ("SecurityGroupIds", new[] { "sg-1" }))))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("VpcConfig", Given.Block(("SubnetIds", Given.List()))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("VpcConfig", Given.Later))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Later), ("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))))));
    }

    [Fact]
    public void A_file_system_is_found() => Assert.Equal("FileSystemConfigs", Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x"))))))).PropertyPath);

    private static IEnumerable<Finding> Check(IResourceView resource) => new ManagedInstancesExclusionRule().Check(resource, RuleContext.Default);
}
