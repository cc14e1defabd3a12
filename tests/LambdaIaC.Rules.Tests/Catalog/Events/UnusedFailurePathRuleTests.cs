using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class UnusedFailurePathRuleTests
{
    [Fact]
    public void A_target_of_a_polled_function_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead")))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));

        Assert.Equal("LIAC5202", finding.Rule.Id);
        Assert.Equal("DeadLetterConfig.TargetArn", finding.PropertyPath);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void A_function_with_asynchronous_calls_or_unknown_ones_keeps_its_target()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead")))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders"))), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "s3.amazonaws.com"))));
        Assert.Empty(Check(Given.Function(), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead"))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead")))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders"))), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", Given.Later))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Later)))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
    }

    [Fact]
    public void A_destination_behind_a_function_URL_is_found() =>
        Assert.Equal("DestinationConfig.OnFailure.Destination", Assert.Single(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders"))), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", "arn:aws:sqs:eu-west-1:123456789012:dead")))))))).PropertyPath);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new UnusedFailurePathRule().Check(TestStack.Of(resources), RuleContext.Default);
}
