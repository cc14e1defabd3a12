using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class AlarmRuleTests
{
    [Fact]
    public void A_function_without_an_alarm_is_found_when_asked_for()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("Function", "other"), Given.A("Alarm", "errors", ("Dimensions", Given.List(Given.Block(("Name", "FunctionName"), ("Value", Given.Ref("other", "FunctionName"))))))));

        Assert.Equal("LIAC6208", finding.Rule.Id);
        Assert.Equal("", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void An_alarm_is_enough() => Assert.Empty(Check(Given.Function(), Given.A("Alarm", "errors", ("Dimensions", Given.List(Given.Block(("Name", "FunctionName"), ("Value", Given.Ref("orders", "FunctionName"))))))));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Alarm", "errors", ("Dimensions", Given.Later))));
        Assert.Empty(Check(Given.Function(), Given.A("Alarm", "errors", ("Metrics", Given.Later))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new AlarmRule().Check(TestStack.Of(resources), RuleContext.Default);
}
