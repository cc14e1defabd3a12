using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class AsyncFailurePathRuleTests
{
    [Fact]
    public void Events_without_a_failure_path_are_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "s3.amazonaws.com"))));

        Assert.Equal("LIAC5201", finding.Rule.Id);
        Assert.Equal("DeadLetterConfig.TargetArn", finding.PropertyPath);
        Assert.Contains("S3 (Permission 'allow')", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_path_or_another_kind_of_call_is_enough()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead")))), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "s3.amazonaws.com"))));
        Assert.Empty(Check(Given.Function(), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "s3.amazonaws.com")), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", "arn:aws:sqs:eu-west-1:123456789012:dead"))))))));
        Assert.Empty(Check(Given.Function(), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "apigateway.amazonaws.com"))));
        Assert.Empty(Check(Given.Function(), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function()));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", Given.Later))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Later)))), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "s3.amazonaws.com"))));
        Assert.Empty(Check(Given.Function(), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "s3.amazonaws.com")), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", Given.Later))))))));
    }

    [Fact]
    public void An_empty_target_is_none() => Assert.Single(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "")))), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "s3.amazonaws.com"))));

    [Fact]
    public void Where_there_may_be_more_resources_no_failure_path_is_missing() =>
        Assert.Empty(new AsyncFailurePathRule().Check(TestStack.OpenOf(Given.Function(), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "s3.amazonaws.com"))), RuleContext.Default));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new AsyncFailurePathRule().Check(TestStack.Of(resources), RuleContext.Default);
}
