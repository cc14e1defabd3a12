using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class DestinationRightRuleTests
{
    private static readonly TestResource Queue = new("Queue", "queue", MapValue.Empty);
    private static readonly TestResource Function = TestPolicy.Function(("DeadLetterConfig", TestResource.Map(("TargetArn", TestPolicy.Arn("queue")))));

    [Fact]
    public void A_dead_letter_queue_that_the_role_may_not_write_to_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.RoleWith(), Function, Queue));

        Assert.Equal(("LIAC4425", "DeadLetterConfig.TargetArn"), (finding.Rule.Id, finding.PropertyPath));
        Assert.Equal("The provided execution role does not have permissions to call SendMessage on SQS", finding.AwsMessage);
    }

    [Theory]
    [InlineData("EventInvokeConfig", "OnSuccess", "arn:aws:sns:eu-west-1:123456789012:done", "sns:Publish")]
    [InlineData("EventInvokeConfig", "OnFailure", "arn:aws:events:eu-west-1:123456789012:event-bus/main", "events:PutEvents")]
    [InlineData("EventInvokeConfig", "OnFailure", "arn:aws:lambda:eu-west-1:123456789012:function:mend", "lambda:InvokeFunction")]
    [InlineData("EventSourceMapping", "OnFailure", "arn:aws:s3:::failures", "s3:PutObject")]
    public void A_destination_that_the_role_may_not_write_to_is_found(string type, string kind, string target, string action)
    {
        var config = new TestResource(type, "config", TestResource.Map(
            ("FunctionName", TestPolicy.Arn("orders")),
            ("DestinationConfig", TestResource.Map((kind, TestResource.Map(("Destination", Value.Of(target))))))));

        var finding = Assert.Single(Check(TestPolicy.RoleWith(), TestPolicy.Function(), config));

        Assert.Equal(("config", $"DestinationConfig.{kind}.Destination"), (finding.Resource, finding.PropertyPath));
        Assert.Contains(action, finding.Message, StringComparison.Ordinal);
        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow(action, Value.Of($"{target}*"))), TestPolicy.Function(), config));
    }

    [Fact]
    public void A_right_on_either_side_is_enough()
    {
        var policy = new TestResource("QueuePolicy", "policy", TestResource.Map(
            ("Queues", TestResource.List(new ReferenceValue("queue", "Ref"))),
            ("PolicyDocument", TestPolicy.Of(TestPolicy.Allow("sqs:SendMessage")))));

        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("sqs:SendMessage", TestPolicy.Arn("queue"))), Function, Queue));
        Assert.Empty(Check(TestPolicy.RoleWith(), Function, Queue, policy));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function(("DeadLetterConfig", TestResource.Map(("TargetArn", Value.Unknown))))));
        Assert.Empty(Check(TestPolicy.RoleWith(("Policies", Value.Unknown)), Function, Queue));
    }

    private static IEnumerable<Finding> Check(params IResourceView[] resources) => new DestinationRightRule().Check(TestStack.Of(resources), RuleContext.Default);
}
