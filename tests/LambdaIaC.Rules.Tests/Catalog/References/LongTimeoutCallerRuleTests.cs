using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class LongTimeoutCallerRuleTests
{
    [Fact]
    public void A_caller_that_waits_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Timeout", 901)), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")))));

        Assert.Equal("LIAC3212", finding.Rule.Id);
        Assert.Equal("Timeout", finding.PropertyPath);
    }

    [Fact]
    public void A_queue_waits_long_enough()
    {
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Timeout", 900)), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Timeout", 901)), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Timeout", 901))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Timeout", Given.Later)), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Timeout", 901)), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", Given.Later))));
    }

    [Fact]
    public void A_broker_of_Amazon_MQ_is_found() =>
        Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))), ("Timeout", 901)), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")), ("EventSourceArn", "arn:aws:mq:eu-west-1:123456789012:broker:b:b-1"))));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new LongTimeoutCallerRule().Check(TestStack.Of(resources), RuleContext.Default);
}
