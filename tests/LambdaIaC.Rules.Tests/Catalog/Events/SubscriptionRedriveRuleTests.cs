using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SubscriptionRedriveRuleTests
{
    [Theory]
    [InlineData("RedrivePolicy", """{"Subscription s": {"Protocol": "lambda", "Endpoint": "@f.Arn"}}""")]
    public void A_subscription_without_a_dead_letter_queue_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<SubscriptionRedriveRule>(stack));

        Assert.Equal("LIAC5343", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "RedrivePolicy": {"deadLetterTargetArn": "@q.Arn"}}}""")]
    [InlineData("""{"Subscription s": {"Protocol": "sqs"}}""")]
    public void A_policy_and_other_protocols_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<SubscriptionRedriveRule>(stack));

    [Theory]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "RedrivePolicy": "?"}}""")]
    [InlineData("""{"Subscription s": {"Protocol": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<SubscriptionRedriveRule>(stack));
}
