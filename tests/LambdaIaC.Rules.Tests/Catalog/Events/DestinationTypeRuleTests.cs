using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class DestinationTypeRuleTests
{
    [Fact]
    public void Another_service_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnSuccess", Given.Block(("Destination", "arn:aws:iam:eu-west-1:123456789012:x"))))))));

        Assert.Equal("LIAC5205", finding.Rule.Id);
        Assert.Equal("DestinationConfig.OnSuccess.Destination", finding.PropertyPath);
        Assert.Equal("The provided destination config DestinationConfig(onSuccess=OnSuccess(destination=arn:aws:iam:eu-west-1:123456789012:x), onFailure=null) is invalid.", finding.AwsMessage);
    }

    [Fact]
    public void Queues_buses_and_buckets_for_failures_are_legal()
    {
        Assert.Empty(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", "arn:aws:sqs:eu-west-1:123456789012:dead"))))))));
        Assert.Empty(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnFailure", Given.Block(("Destination", "arn:aws:s3:::failed"))))))));
        Assert.Empty(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnSuccess", Given.Block(("Destination", Given.Ref("bus"))))))), Given.A("EventBus", "bus")));
    }

    [Theory]
    [InlineData("Table", 1)]
    [InlineData("AWS::Pipes::Pipe", 0)]
    public void Of_a_type_without_a_schema_nobody_knows_what_it_is(string type, int findings) => Assert.Equal(
        findings,
        Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnSuccess", Given.Block(("Destination", Given.Ref("other"))))))), Given.A(type, "other")).Count());

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnSuccess", Given.Block(("Destination", Given.Later))))))));

    [Fact]
    public void A_bucket_for_success_is_found() => Assert.Single(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnSuccess", Given.Block(("Destination", "arn:aws:s3:::done"))))))));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new DestinationTypeRule().Check(TestStack.Of(resources), RuleContext.Default);
}
