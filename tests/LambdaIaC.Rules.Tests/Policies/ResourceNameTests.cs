using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Policies;

public sealed class ResourceNameTests
{
    private static readonly StackIndex Stack = TestStack.Of(
        new TestResource("Function", "orders", TestResource.Map(("FunctionName", Value.Of("orders")))),
        new TestResource("LogGroup", "group", TestResource.Map(("LogGroupName", Value.Of("/aws/lambda/orders")))),
        new TestResource("Queue", "queue", MapValue.Empty),
        new TestResource("Bucket", "bucket", MapValue.Empty));

    [Theory]
    [InlineData("*", true)]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders", true)]
    [InlineData("arn:aws:sqs:*:*:orders", true)]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:ord*", true)]
    [InlineData("arn:aws:sqs:*", true)]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:returns", false)]
    [InlineData("arn:aws:sns:*:*:*", false)]
    [InlineData("arn:aws:sqs:us-*:*:*", false)]
    public void An_ARN_is_held_against_a_pattern(string pattern, bool? covered) =>
        Assert.Equal(covered, Name(Value.Of("arn:aws:sqs:eu-west-1:123456789012:orders")).IsCoveredBy(Value.Of(pattern)));

    [Theory]
    [InlineData("arn:*:lambda:*:*:function:orders", true)]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:orders", null)]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:returns", false)]
    [InlineData("arn:aws:lambda:*:*:function:*", null)]
    [InlineData("arn:aws:sqs:*:*:*", false)]
    public void A_resource_of_the_stack_has_an_ARN_with_gaps(string pattern, bool? covered) => Assert.Equal(covered, Name(TestPolicy.Arn("orders")).IsCoveredBy(Value.Of(pattern)));

    [Theory]
    [InlineData("arn:aws:logs:*:*:log-group:/aws/lambda/*", null)]
    [InlineData("arn:aws:logs:*:*:log-group:/aws/vendedlogs/*", false)]
    [InlineData("arn:aws:logs:*:*:*", null)]
    public void A_log_group_is_held_against_the_start_of_its_name(string pattern, bool? covered) => Assert.Equal(covered, Name(TestPolicy.Arn("group")).IsCoveredBy(Value.Of(pattern)));

    [Fact]
    public void A_resource_without_a_name_may_have_any() => Assert.Null(Name(TestPolicy.Arn("queue")).IsCoveredBy(Value.Of("arn:aws:sqs:*:*:orders")));

    [Fact]
    public void References_are_told_apart_by_their_resources()
    {
        Assert.True(Name(TestPolicy.Arn("queue")).IsCoveredBy(TestPolicy.Arn("queue")));
        Assert.False(Name(TestPolicy.Arn("queue")).IsCoveredBy(TestPolicy.Arn("bucket")));
        Assert.Null(Name(TestPolicy.Arn("queue")).IsCoveredBy(TestPolicy.Arn("Parameter")));
        Assert.Null(Name(Value.Of("arn:aws:sqs:eu-west-1:123456789012:orders")).IsCoveredBy(TestPolicy.Arn("queue")));
    }

    [Fact]
    public void Of_a_part_of_a_resource_only_all_of_it_is_certain()
    {
        Assert.True(Name(TestPolicy.Arn("bucket")).IsCoveredBy(new JoinedValue([TestPolicy.Arn("bucket"), Value.Of("/*")])));
        Assert.Null(Name(TestPolicy.Arn("bucket")).IsCoveredBy(new JoinedValue([TestPolicy.Arn("bucket"), Value.Of("/private/*")])));
    }

    [Fact]
    public void A_text_with_gaps_is_held_against_what_is_known()
    {
        var joined = new JoinedValue([Value.Of("arn:aws:sqs:"), Value.Unknown, Value.Of(":"), Value.Unknown, Value.Of(":orders")]);

        Assert.Null(Name(Value.Of("arn:aws:sqs:eu-west-1:123456789012:orders")).IsCoveredBy(joined));
        Assert.False(Name(Value.Of("arn:aws:sqs:eu-west-1:123456789012:returns")).IsCoveredBy(joined));
        Assert.False(Name(joined).IsCoveredBy(Value.Of("arn:aws:sqs:*:*:returns")));
    }

    [Fact]
    public void Of_an_unknown_on_either_side_nothing_is_said()
    {
        Assert.Null(Name(Value.Unknown).IsCoveredBy(Value.Unknown));
        Assert.Null(Name(Value.Unknown).IsCoveredBy(Value.Of("arn:aws:sqs:*:*:orders")));
        Assert.Null(Name(TestPolicy.Arn("queue")).IsCoveredBy(Value.Unknown));
    }

    private static ResourceName Name(Value value) => ResourceName.Of(value, Stack);
}
