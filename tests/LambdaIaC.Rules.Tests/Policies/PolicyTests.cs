using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Policies;

public sealed class PolicyTests
{
    private const string Lambda = "lambda.amazonaws.com";

    [Theory]
    [InlineData("sqs:SendMessage", true)]
    [InlineData("SQS:sendmessage", true)]
    [InlineData("sqs:ReceiveMessage", false)]
    public void A_text_is_read_like_a_structure(string action, bool? allowed)
    {
        Assert.Equal(allowed, Policy.Of(TestPolicy.Of(TestPolicy.Allow("sqs:Send*"))).Allows(action, null));
        Assert.Equal(allowed, Policy.Of(Value.Of("""{"Statement":{"Effect":"Allow","Action":"sqs:Send*","Resource":"*"}}""")).Allows(action, null));
    }

    [Fact]
    public void Nothing_is_known_of_what_cannot_be_read()
    {
        Assert.Null(Policy.Of(Value.Unknown).Allows("sqs:SendMessage", null));
        Assert.Null(Policy.Of(Value.Of("no json")).Allows("sqs:SendMessage", null));
        Assert.Null(Policy.Of(TestPolicy.Of(Value.Unknown)).Allows("sqs:SendMessage", null));
        Assert.Null(Policy.Of(TestResource.Map(("Statement", new ListValue([], isOpen: true)))).Allows("sqs:SendMessage", null));
    }

    [Fact]
    public void An_exception_allows_the_rest()
    {
        var policy = Policy.Of(TestPolicy.Of(TestResource.Map(("Effect", Value.Of("Allow")), ("NotAction", Value.Of("iam:*")), ("Resource", TestPolicy.Everything))));

        Assert.True(policy.Allows("sqs:SendMessage", null));
        Assert.False(policy.Allows("iam:PassRole", null));
    }

    [Fact]
    public void A_condition_makes_an_answer_uncertain()
    {
        var policy = Policy.Of(TestPolicy.Of(TestPolicy.Allow("sqs:*").With("Condition", TestResource.Map(("Bool", TestResource.Map(("aws:SecureTransport", Value.Of("true"))))))));

        Assert.Null(policy.Allows("sqs:SendMessage", null));
        Assert.False(policy.Allows("sns:Publish", null));
    }

    [Fact]
    public void An_effect_that_is_not_known_makes_an_answer_uncertain()
    {
        var policy = Policy.Of(TestPolicy.Of(TestPolicy.Allow("sqs:*").With("Effect", Value.Unknown)));

        Assert.Null(policy.Allows("sqs:SendMessage", null));
        Assert.Null(policy.Denies("sqs:SendMessage", null));
    }

    [Fact]
    public void A_trust_policy_says_which_service_may_assume_the_role()
    {
        Assert.True(Policy.Of(TestPolicy.LambdaTrust).IsAssumableBy(Lambda));
        Assert.False(Policy.Of(TestPolicy.Trust("ec2.amazonaws.com")).IsAssumableBy(Lambda));
        Assert.True(Policy.Of(TestPolicy.Trust("ec2.amazonaws.com", Lambda)).IsAssumableBy(Lambda));
    }

    [Fact]
    public void Of_other_principals_only_everyone_may_be_a_service()
    {
        Assert.True(Policy.Of(Trusting(Value.Of("*"))).IsAssumableBy(Lambda));
        Assert.Null(Policy.Of(Trusting(TestResource.Map(("AWS", Value.Of("*"))))).IsAssumableBy(Lambda));
        Assert.False(Policy.Of(Trusting(TestResource.Map(("AWS", Value.Of("arn:aws:iam::123456789012:root"))))).IsAssumableBy(Lambda));
        Assert.Null(Policy.Of(Trusting(Value.Unknown)).IsAssumableBy(Lambda));
        Assert.Null(Policy.Of(Trusting(TestResource.Map(("Service", Value.Unknown)))).IsAssumableBy(Lambda));
        Assert.Null(Policy.Of(TestPolicy.Of(TestResource.Map(("Effect", Value.Of("Allow")), ("Action", Value.Of("sts:AssumeRole")), ("NotPrincipal", TestResource.Map(("AWS", Value.Of("1"))))))).IsAssumableBy(Lambda));
    }

    private static MapValue Trusting(Value principal) =>
        TestPolicy.Of(TestResource.Map(("Effect", Value.Of("Allow")), ("Action", Value.Of("sts:AssumeRole")), ("Principal", principal)));
}
