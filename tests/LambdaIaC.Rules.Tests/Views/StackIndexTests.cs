using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Views;

public sealed class StackIndexTests
{
    [Theory]
    [InlineData("Function", "FunctionName", "orders")]
    [InlineData("Function", "FunctionName", "arn:aws:lambda:eu-west-1:123456789012:function:orders")]
    [InlineData("Function", "FunctionName", "arn:aws:lambda:eu-west-1:123456789012:function:orders:live")]
    [InlineData("CapacityProvider", "CapacityProviderName", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:orders")]
    [InlineData("ExecutionRole", "RoleName", "arn:aws:iam::123456789012:role/service/orders")]
    [InlineData("ManagedPolicy", "ManagedPolicyName", "arn:aws:iam::123456789012:policy/orders")]
    [InlineData("Queue", "QueueName", "arn:aws:sqs:eu-west-1:123456789012:orders")]
    [InlineData("Topic", "TopicName", "arn:aws:sns:eu-west-1:123456789012:orders")]
    [InlineData("LogGroup", "LogGroupName", "arn:aws:logs:eu-west-1:123456789012:log-group:orders:*")]
    [InlineData("Stream", "Name", "arn:aws:kinesis:eu-west-1:123456789012:stream/orders")]
    [InlineData("Table", "TableName", "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-11-23T00:00:00.000")]
    [InlineData("GlobalTable", "TableName", "arn:aws:dynamodb:eu-west-1:123456789012:table/orders")]
    [InlineData("Bucket", "BucketName", "arn:aws:s3:::orders")]
    public void A_text_names_the_resource_of_its_type(string type, string property, string text) =>
        Assert.Equal("mine", Target(type, property, Value.Of(text), type)?.Name);

    [Theory]
    [InlineData("Function", "FunctionName", "arn:aws:lambda:us-east-1:123456789012:function:orders")]
    [InlineData("Queue", "QueueName", "arn:aws:sqs:us-east-1:123456789012:orders")]
    [InlineData("Queue", "QueueName", "arn:aws:sns:eu-west-1:123456789012:orders")]
    [InlineData("Function", "FunctionName", "arn:aws:lambda:eu-west-1:123456789012:layer:orders:1")]
    [InlineData("Function", "FunctionName", "arn:aws:iam::123456789012:role/orders")]
    [InlineData("ExecutionRole", "RoleName", "arn:aws:iam::123456789012:user/orders")]
    [InlineData("ManagedPolicy", "ManagedPolicyName", "arn:aws:iam::aws:policy/orders")]
    [InlineData("LogGroup", "LogGroupName", "arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/orders")]
    public void An_ARN_of_another_region_or_type_names_something_else(string type, string property, string text) =>
        Assert.Null(Target(type, property, Value.Of(text), type));

    [Fact]
    public void Without_a_region_an_ARN_may_be_of_any() => Assert.NotNull(
        Target("Queue", "QueueName", Value.Of("arn:aws:sqs:us-east-1:123456789012:orders"), "Queue", region: null));

    [Theory]
    [InlineData("", ":live")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:", "")]
    [InlineData("/aws/lambda/", "")]
    [InlineData("{\"arn\":\"", "\"}")]
    public void A_reference_in_a_text_is_what_the_text_names(string before, string after) => Assert.NotNull(Joined(before, after));

    [Fact]
    public void What_is_not_known_may_be_nothing() => Assert.NotNull(
        Target("Function", "FunctionName", new JoinedValue([new ReferenceValue("mine", "Arn"), Value.Unknown]), "Function"));

    [Theory]
    [InlineData("", "-canary")]
    [InlineData("my-", "")]
    [InlineData("", ".fifo")]
    public void A_reference_that_is_a_part_of_a_name_is_not_what_the_text_names(string before, string after) => Assert.Null(Joined(before, after));

    private static IResourceView? Joined(string before, string after) =>
        Target("Function", "FunctionName", new JoinedValue([Value.Of(before), new ReferenceValue("mine", "Ref"), Value.Of(after)]), "Function");

    private static IResourceView? Target(string type, string property, Value value, string wanted, string? region = "eu-west-1") =>
        new StackIndex(new TestStack(new TestResource(type, "mine", TestResource.Map((property, Value.Of("orders"))))), region).Target(value, wanted);
}
