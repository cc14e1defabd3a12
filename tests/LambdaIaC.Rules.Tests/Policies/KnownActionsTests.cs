using LambdaIaC.Rules.Policies;

namespace LambdaIaC.Rules.Tests.Policies;

public sealed class KnownActionsTests
{
    [Theory]
    [InlineData("sqs:SendMessage", true)]
    [InlineData("SQS:sendmessage", true)]
    [InlineData("sqs:Send*", true)]
    [InlineData("sqs:SendMessageBatch", false)]
    [InlineData("lambda:CheckpointDurableExecution", true)]
    [InlineData("lambda:Invoke", false)]
    [InlineData("rds:Anything", null)]
    [InlineData("*", null)]
    public void An_action_exists_or_the_service_is_not_known(string action, bool? exists) => Assert.Equal(exists, KnownActions.Exists(action));

    [Theory]
    [InlineData("sqs:SendMessage", true)]
    [InlineData("sqs:ListQueues", false)]
    [InlineData("xray:PutTraceSegments", false)]
    [InlineData("dynamodb:ListStreams", false)]
    [InlineData("sqs:Send*", null)]
    [InlineData("rds:Anything", null)]
    public void Some_actions_can_be_limited_to_resources(string action, bool? can) => Assert.Equal(can, KnownActions.HasResources(action));
}
