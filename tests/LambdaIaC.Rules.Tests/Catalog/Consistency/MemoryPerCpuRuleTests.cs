using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class MemoryPerCpuRuleTests
{
    [Fact]
    public void A_ratio_that_no_instance_has_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("ExecutionEnvironmentMemoryGiBPerVCpu", 3.0))))))));

        Assert.Equal("LIAC2211", finding.Rule.Id);
        Assert.Equal("CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig.ExecutionEnvironmentMemoryGiBPerVCpu", finding.PropertyPath);
    }

    [Fact]
    public void The_ratios_of_instances_are_legal_and_the_range_is_another_rule()
    {
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("ExecutionEnvironmentMemoryGiBPerVCpu", 2.0))))))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("ExecutionEnvironmentMemoryGiBPerVCpu", 4))))))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("ExecutionEnvironmentMemoryGiBPerVCpu", 8.0))))))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("ExecutionEnvironmentMemoryGiBPerVCpu", 9.0))))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("ExecutionEnvironmentMemoryGiBPerVCpu", Given.Later))))))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new MemoryPerCpuRule().Check(resource, RuleContext.Default);
}
