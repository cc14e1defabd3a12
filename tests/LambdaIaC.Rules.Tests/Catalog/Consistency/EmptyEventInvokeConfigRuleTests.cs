using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class EmptyEventInvokeConfigRuleTests
{
    [Fact]
    public void A_configuration_of_nothing_is_found()
    {
        var finding = Assert.Single(Check(Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")))));

        Assert.Equal("LIAC2215", finding.Rule.Id);
        Assert.Equal("", finding.PropertyPath);
        Assert.Equal("You must specify at least one of error handling or destination setting.", finding.AwsMessage);
    }

    [Fact]
    public void One_setting_is_enough()
    {
        Assert.Empty(Check(Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("MaximumRetryAttempts", 0))));
        Assert.Empty(Check(Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block()))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("MaximumEventAgeInSeconds", Given.Later))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new EmptyEventInvokeConfigRule().Check(resource, RuleContext.Default);
}
