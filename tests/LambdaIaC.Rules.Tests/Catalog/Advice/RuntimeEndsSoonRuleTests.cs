using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class RuntimeEndsSoonRuleTests
{
    [Theory]
    [InlineData("2025-11-01", true)]
    [InlineData("2025-10-31", false)]
    [InlineData("2026-04-29", true)]
    [InlineData("2026-04-30", false)]
    public void It_is_found_from_180_days_before_the_deprecation_to_the_day_before(string date, bool isFound)
    {
        var finding = Check(Value.Of("nodejs20.x"), date).SingleOrDefault();

        Assert.Equal(isFound ? "LIAC6106" : null, finding?.Rule.Id);
    }

    [Fact]
    public void The_finding_names_the_day_and_the_successor()
    {
        var finding = Assert.Single(Check(Value.Of("nodejs20.x"), "2026-04-29"));

        Assert.Equal("Runtime", finding.PropertyPath);
        Assert.Equal("Runtime of Function 'orders' is 'nodejs20.x', which gets no patches from 2026-04-30 on; plan the move to nodejs24.x.", finding.Message);
        Assert.Equal(Value.Of("nodejs24.x"), finding.Nearest);
    }

    [Fact]
    public void Without_a_date_or_a_runtime_nothing_is_said()
    {
        Assert.Empty(Check(Value.Of("nodejs20.x"), null));
        Assert.Empty(Check(Value.Unknown, "2026-04-29"));
        Assert.Empty(Check(Value.Of("nodejs26.x"), "2026-04-29"));
    }

    private static IEnumerable<Finding> Check(Value runtime, string? date) => new RuntimeEndsSoonRule().Check(
        TestResource.Function(("Runtime", runtime)),
        RuleContext.Default with { Date = date is null ? null : DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture) });
}
