using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class ReadSourceRightRuleTests
{
    private static readonly TestResource Queue = new("Queue", "queue", MapValue.Empty);

    [Fact]
    public void A_queue_that_the_role_may_not_read_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.RoleWith(), Mapping(TestPolicy.Arn("queue")), Queue));

        Assert.Equal(("LIAC4426", "EventSourceArn"), (finding.Rule.Id, finding.PropertyPath));
        Assert.Equal("The provided execution role does not have permissions to call ReceiveMessage on SQS", finding.AwsMessage);
    }

    [Theory]
    [InlineData("arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "kinesis:DescribeStream kinesis:GetRecords kinesis:GetShardIterator")]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", "dynamodb:DescribeStream dynamodb:Get*")]
    [InlineData("arn:aws:kafka:eu-west-1:123456789012:cluster/orders/uuid", "kafka:*")]
    [InlineData("arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "mq:DescribeBroker secretsmanager:GetSecretValue")]
    public void A_source_is_read_with_the_rights_of_its_service(string source, string actions)
    {
        Assert.Single(Check(TestPolicy.RoleWith(), Mapping(Value.Of(source))));
        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow(actions)), Mapping(Value.Of(source))));
    }

    [Fact]
    public void A_right_that_is_missing_is_named_alone()
    {
        var role = TestPolicy.Role(TestPolicy.Allow("sqs:ReceiveMessage sqs:DeleteMessage", TestPolicy.Arn("queue")));

        var finding = Assert.Single(Check(role, Mapping(TestPolicy.Arn("queue")), Queue));

        Assert.Contains("perform sqs:GetQueueAttributes on", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.AwsMessage);
    }

    [Fact]
    public void The_managed_policy_for_queues_is_enough() => Assert.Empty(Check(
        TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.Texts("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole"))),
        Mapping(TestPolicy.Arn("queue")),
        Queue));

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), Mapping(Value.Unknown)));
        Assert.Empty(Check(TestPolicy.RoleWith(), Mapping(TestPolicy.Arn("Parameter"))));
        Assert.Empty(Check(TestPolicy.RoleWith(("Policies", Value.Unknown)), Mapping(TestPolicy.Arn("queue")), Queue));
    }

    private static TestResource Mapping(Value source) => new("EventSourceMapping", "mapping", TestResource.Map(("FunctionName", TestPolicy.Arn("orders")), ("EventSourceArn", source)));

    private static IEnumerable<Finding> Check(params IResourceView[] resources) =>
        new ReadSourceRightRule().Check(TestStack.Of([TestPolicy.Function(), .. resources]), RuleContext.Default);
}
