using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class TwoFailurePathsRuleTests
{
    [Fact]
    public void Both_are_found()
    {
        var finding = Assert.Single(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead")))), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", "arn:aws:sqs:eu-west-1:123456789012:dead"))))))));

        Assert.Equal("LIAC5207", finding.Rule.Id);
        Assert.Equal("DeadLetterConfig.TargetArn", finding.PropertyPath);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void One_of_them_is_legal()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead"))))));
        Assert.Empty(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", "arn:aws:sqs:eu-west-1:123456789012:dead"))))))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead")))), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnSuccess", Given.Block(("Destination", "arn:aws:sqs:eu-west-1:123456789012:dead"))))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Later)))), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", "arn:aws:sqs:eu-west-1:123456789012:dead"))))))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead")))), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", Given.Later))))))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new TwoFailurePathsRule().Check(TestStack.Of(resources), RuleContext.Default);
}
