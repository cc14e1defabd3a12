using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class LayerRuntimesRuleTests
{
    [Fact]
    public void A_layer_for_deprecated_runtimes_alone_is_found()
    {
        var finding = Assert.Single(Check("2026-11-22", Value.Of("python3.9"), Value.Of("nodejs16.x")));

        Assert.Equal("LIAC2115", finding.Rule.Id);
        Assert.Equal("CompatibleRuntimes", finding.PropertyPath);
    }

    [Fact]
    public void One_supported_runtime_is_enough() => Assert.Empty(Check("2026-11-22", Value.Of("python3.9"), Value.Of("python3.14")));

    [Fact]
    public void Before_the_last_deprecation_it_is_legal()
    {
        Assert.Empty(Check("2025-12-14", Value.Of("python3.9")));
        Assert.Single(Check("2025-12-15", Value.Of("python3.9")));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(null, Value.Of("python3.9")));
        Assert.Empty(Check("2026-11-22"));
        Assert.Empty(Check("2026-11-22", Value.Of("python3.9"), Value.Unknown));
        Assert.Empty(Check("2026-11-22", Value.Of("cobol85")));
    }

    private static IEnumerable<Finding> Check(string? date, params Value[] runtimes) => new LayerRuntimesRule().Check(
        new TestResource("LayerVersion", "tools", TestResource.Map(("CompatibleRuntimes", TestResource.List(runtimes)))),
        RuleContext.Default with { Date = date is null ? null : DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture) });
}
