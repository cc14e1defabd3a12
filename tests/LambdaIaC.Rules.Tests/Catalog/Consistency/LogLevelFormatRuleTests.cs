using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class LogLevelFormatRuleTests
{
    private static readonly (string, Value) Level = ("ApplicationLogLevel", Value.Of("DEBUG"));

    [Fact]
    public void A_level_with_text_is_found()
    {
        var finding = Assert.Single(Check(("LogFormat", Value.Of("Text")), Level));

        Assert.Equal("LIAC2005", finding.Rule.Id);
        Assert.Equal("LoggingConfig.ApplicationLogLevel", finding.PropertyPath);
        Assert.Equal("LoggingConfig.ApplicationLogLevel of Function 'orders' is 'DEBUG', but LogFormat is Text; levels need LogFormat JSON.", finding.Message);
        Assert.StartsWith("LogLevel is not supported when LogFormat is set to \"Text\".", finding.AwsMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_the_default() =>
        Assert.Equal(
            ["LoggingConfig.ApplicationLogLevel", "LoggingConfig.SystemLogLevel"],
            Check(Level, ("SystemLogLevel", Value.Of("WARN"))).Select(finding => finding.PropertyPath));

    [Fact]
    public void JSON_with_levels_and_text_without_are_legal()
    {
        Assert.Empty(Check(("LogFormat", Value.Of("JSON")), Level));
        Assert.Empty(Check(("LogFormat", Value.Of("Text"))));
        Assert.Empty(Check());
    }

    [Fact]
    public void On_managed_instances_JSON_is_the_default()
    {
        var logging = ("LoggingConfig", (Value)TestResource.Map(Level));

        Assert.Empty(new LogLevelFormatRule().Check(TestResource.Function(logging, ("CapacityProviderConfig", MapValue.Empty)), RuleContext.Default));
        Assert.Empty(new LogLevelFormatRule().Check(TestResource.Function(logging, ("CapacityProviderConfig", Value.Unknown)), RuleContext.Default));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(("LogFormat", Value.Unknown), Level));
        Assert.Empty(Check(("ApplicationLogLevel", Value.Unknown)));
        Assert.Empty(new LogLevelFormatRule().Check(TestResource.Function(("LoggingConfig", Value.Unknown)), RuleContext.Default));
        Assert.Empty(new LogLevelFormatRule().Check(
            TestResource.Function(("LoggingConfig", new MapValue([KeyValuePair.Create(Level.Item1, Level.Item2)], isOpen: true))), RuleContext.Default));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] logging) =>
        new LogLevelFormatRule().Check(TestResource.Function(("LoggingConfig", TestResource.Map(logging))), RuleContext.Default);
}
