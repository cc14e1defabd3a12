using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

/// <summary>nodejs20.x is deprecated on 2026-04-30, not created from 2027-02-01 and not updated from 2027-03-03.</summary>
public sealed class RuntimeLifecycleRuleTests
{
    [Theory]
    [InlineData("2026-04-29", null)]
    [InlineData("2026-04-30", Severity.Warning)]
    [InlineData("2027-01-31", Severity.Warning)]
    [InlineData("2027-02-01", Severity.Error)]
    public void A_new_function_is_warned_from_the_deprecation_and_refused_from_the_block_on(string date, Severity? expected) =>
        Assert.Equal(expected, Check("nodejs20.x", date, isUpdate: false)?.Severity);

    [Theory]
    [InlineData("2026-04-29", null)]
    [InlineData("2026-04-30", Severity.Warning)]
    [InlineData("2027-02-01", Severity.Warning)]
    [InlineData("2027-03-02", Severity.Warning)]
    [InlineData("2027-03-03", Severity.Error)]
    public void A_function_that_exists_is_refused_later(string date, Severity? expected) =>
        Assert.Equal(expected, Check("nodejs20.x", date, isUpdate: true)?.Severity);

    [Theory]
    [InlineData("2026-04-30")]
    [InlineData("2027-02-01")]
    [InlineData("2027-03-03")]
    public void Where_nobody_knows_whether_the_function_exists_it_is_a_warning(string date) =>
        Assert.Equal(Severity.Warning, Check("nodejs20.x", date, isUpdate: null)?.Severity);

    [Fact]
    public void The_finding_names_the_date_and_the_successor()
    {
        var finding = Check("nodejs20.x", "2027-02-01", isUpdate: false);

        Assert.NotNull(finding);
        Assert.Equal("LIAC2003", finding.Rule.Id);
        Assert.Equal("Runtime of Function 'orders' is 'nodejs20.x'; AWS creates no function with it since 2027-02-01. Use nodejs24.x.", finding.Message);
        Assert.Equal(Value.Of("nodejs24.x"), finding.Nearest);
        Assert.StartsWith("The runtime parameter of nodejs20.x is no longer supported", finding.AwsMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nodejs26.x")]
    [InlineData("dotnet10")]
    [InlineData("cobol85")]
    public void A_runtime_without_a_date_in_the_past_is_legal(string runtime) => Assert.Null(Check(runtime, "2026-11-22", isUpdate: false));

    [Fact]
    public void Without_a_date_nothing_is_said() =>
        Assert.Empty(new RuntimeLifecycleRule().Check(TestResource.Function(("Runtime", Value.Of("nodejs"))), RuleContext.Default));

    [Fact]
    public void An_unknown_runtime_is_not_judged() =>
        Assert.Empty(new RuntimeLifecycleRule().Check(TestResource.Function(("Runtime", Value.Unknown)), On("2030-01-01", isUpdate: false)));

    private static Finding? Check(string runtime, string date, bool? isUpdate) =>
        new RuntimeLifecycleRule().Check(TestResource.Function(("Runtime", Value.Of(runtime))), On(date, isUpdate)).SingleOrDefault();

    private static RuleContext On(string date, bool? isUpdate) => new()
    {
        Date = DateTime.SpecifyKind(DateTime.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc),
        IsUpdate = isUpdate,
    };
}
