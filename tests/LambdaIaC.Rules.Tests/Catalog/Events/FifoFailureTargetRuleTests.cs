using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class FifoFailureTargetRuleTests
{
    [Fact]
    public void A_FIFO_queue_is_found_by_its_name()
    {
        var finding = Assert.Single(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead.fifo"))))));

        Assert.Equal("LIAC5204", finding.Rule.Id);
        Assert.Equal("DeadLetterConfig.TargetArn", finding.PropertyPath);
    }

    [Fact]
    public void Standard_queues_are_legal()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead"))))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Ref("dead"))))), Given.A("Queue", "dead")));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Later))))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Ref("dead"))))), Given.A("Queue", "dead", ("FifoQueue", Given.Later))));
    }

    [Fact]
    public void A_FIFO_topic_of_the_stack_is_found_as_a_destination() =>
        Assert.Equal("DestinationConfig.OnSuccess.Destination", Assert.Single(Check(Given.Function(), Given.A("EventInvokeConfig", "events", ("FunctionName", Given.Ref("orders", "FunctionName")), ("DestinationConfig", Given.Block(("OnSuccess", Given.Block(("Destination", Given.Ref("done", "TopicArn"))))))), Given.A("Topic", "done", ("FifoTopic", true)))).PropertyPath);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new FifoFailureTargetRule().Check(TestStack.Of(resources), RuleContext.Default);
}
