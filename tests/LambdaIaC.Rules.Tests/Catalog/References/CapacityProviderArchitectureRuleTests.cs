using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class CapacityProviderArchitectureRuleTests
{
    [Fact]
    public void Another_architecture_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", Given.Ref("shared"))))))), Given.A("CapacityProvider", "shared", ("InstanceRequirements", Given.Block(("Architectures", new[] { "arm64" }))))));

        Assert.Equal("LIAC3213", finding.Rule.Id);
        Assert.Equal("Architectures", finding.PropertyPath);
    }

    [Fact]
    public void The_same_one_and_instances_of_any_kind_are_legal()
    {
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", Given.Ref("shared")))))), ("Architectures", new[] { "arm64" })), Given.A("CapacityProvider", "shared", ("InstanceRequirements", Given.Block(("Architectures", new[] { "arm64" }))))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", Given.Ref("shared"))))))), Given.A("CapacityProvider", "shared")));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", Given.Ref("shared")))))), ("Architectures", Given.Later)), Given.A("CapacityProvider", "shared", ("InstanceRequirements", Given.Block(("Architectures", new[] { "arm64" }))))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", Given.Ref("shared"))))))), Given.A("CapacityProvider", "shared", ("InstanceRequirements", Given.Block(("Architectures", Given.Later))))));
    }

    [Fact]
    public void A_provider_that_is_named_by_its_ARN_is_found_in_the_stack() =>
        Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared")))))), Given.A("CapacityProvider", "instances", ("CapacityProviderName", "shared"), ("InstanceRequirements", Given.Block(("Architectures", new[] { "arm64" }))))));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new CapacityProviderArchitectureRule().Check(TestStack.Of(resources), RuleContext.Default);
}
