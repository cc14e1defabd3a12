using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SelfDestinationRuleTests
{
    [Fact]
    public void The_function_itself_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", Given.Ref("orders")))))))));

        Assert.Equal("LIAC5206", finding.Rule.Id);
        Assert.Equal("DestinationConfig.OnFailure.Destination", finding.PropertyPath);
        Assert.Equal("You can't specify the function as a destination for itself.", finding.AwsMessage);
    }

    [Fact]
    public void Another_function_is_legal()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Function", "other"), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", Given.Ref("other")))))))));
        Assert.Empty(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", "arn:aws:sqs:eu-west-1:123456789012:dead"))))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", Given.Later))))))));

    [Fact]
    public void An_alias_of_the_function_is_the_function() => Assert.Single(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "1")), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", Given.Ref("live", "AliasArn")))))))));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new SelfDestinationRule().Check(TestStack.Of(resources), RuleContext.Default);
}
