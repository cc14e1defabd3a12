using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class EdgeQuotaRuleTests
{
    public static TheoryData<string, string, long> Quotas => new()
    {
        { "viewer-request", "Timeout", 5 },
        { "viewer-response", "Timeout", 5 },
        { "origin-request", "Timeout", 30 },
        { "origin-response", "Timeout", 30 },
        { "viewer-request", "MemorySize", 128 },
    };

    [Theory]
    [MemberData(nameof(Quotas))]
    public void One_more_is_found_and_the_quota_is_legal(string eventType, string property, long maximum)
    {
        Assert.Empty(Check(eventType, property, Value.Of((long?)maximum)));

        var finding = Assert.Single(Check(eventType, property, Value.Of((long?)maximum + 1)));

        Assert.Equal("LIAC3114", finding.Rule.Id);
        Assert.Equal(property, finding.PropertyPath);
        Assert.Equal(Value.Of((long?)maximum), finding.Nearest);
    }

    [Theory]
    [InlineData("viewer-request", 1_048_576)]
    [InlineData("origin-request", 52_428_800)]
    public void Code_is_judged_by_its_zip(string eventType, long maximum)
    {
        Assert.Empty(Check(eventType, "Code", new AssetValue("folder", "app") { Size = maximum }));
        Assert.Single(Check(eventType, "Code", new AssetValue("folder", "app") { Size = maximum + 1 }));
        Assert.Empty(Check(eventType, "Code", new AssetValue("folder", "app")));
    }

    [Fact]
    public void Origins_may_use_more_memory() => Assert.Empty(Check("origin-request", "MemorySize", Value.Of(10240L)));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check("viewer-request", "Timeout", Value.Unknown));
        Assert.Empty(Check("something-else", "Timeout", Value.Of(900L)));
    }

    private static IEnumerable<Finding> Check(string eventType, string property, Value value) =>
        new EdgeQuotaRule().Check(EdgeStack.Of(TestResource.Function((property, value)), eventType), RuleContext.Default);
}
