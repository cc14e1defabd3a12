using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class SnapStartExclusionRuleTests
{
    [Fact]
    public void A_larger_tmp_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("EphemeralStorage", Given.Block(("Size", 513))))));

        Assert.Equal("LIAC2204", finding.Rule.Id);
        Assert.Equal("EphemeralStorage.Size", finding.PropertyPath);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void The_default_tmp_and_no_SnapStart_are_legal()
    {
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("EphemeralStorage", Given.Block(("Size", 512))))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "None"))), ("EphemeralStorage", Given.Block(("Size", 1024))), ("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))), ("TenancyConfig", Given.Block(("TenantIsolationMode", "PER_TENANT"))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("EphemeralStorage", Given.Block(("Size", Given.Later))), ("FileSystemConfigs", Given.Later), ("TenancyConfig", Given.Later))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", Given.Later))), ("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))))));
    }

    [Fact]
    public void Every_obstacle_is_a_finding_of_its_own() =>
        Assert.Equal(["FileSystemConfigs", "TenancyConfig"], Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))), ("TenancyConfig", Given.Block(("TenantIsolationMode", "PER_TENANT"))))).Select(finding => finding.PropertyPath));

    [Fact]
    public void On_managed_instances_it_is_only_useless() =>
        Assert.Equal(Severity.Warning, Assert.Single(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared")))))))).Severity);

    private static IEnumerable<Finding> Check(IResourceView resource) => new SnapStartExclusionRule().Check(resource, RuleContext.Default);
}
