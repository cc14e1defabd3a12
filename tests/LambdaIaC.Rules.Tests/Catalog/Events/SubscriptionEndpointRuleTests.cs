using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SubscriptionEndpointRuleTests
{
    [Theory]
    [InlineData("Endpoint", """{"Subscription s": {"Protocol": "lambda", "Endpoint": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("Endpoint", """{"Subscription s": {"Protocol": "lambda", "Endpoint": "orders"}}""")]
    [InlineData("Endpoint", """{"Subscription s": {"Protocol": "lambda", "Endpoint": "@q.Arn"}, "Queue q": {}}""")]
    [InlineData("Subscription[0].Endpoint", """{"Topic t": {"Subscription": [{"Protocol": "lambda", "Endpoint": "arn:aws:sqs:eu-west-1:123456789012:orders"}]}}""")]
    public void Another_endpoint_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<SubscriptionEndpointRule>(stack));

        Assert.Equal("LIAC5344", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "Endpoint": "arn:aws:lambda:eu-west-1:123456789012:function:f"}}""")]
    [InlineData("""{"Subscription s": {"Protocol": "sqs", "Endpoint": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "Endpoint": "@f.Arn"}, "Function f": {}}""")]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "Endpoint": "@a.AliasArn"}, "Alias a": {}}""")]
    public void Functions_and_other_protocols_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<SubscriptionEndpointRule>(stack));

    [Theory]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "Endpoint": "?"}}""")]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "Endpoint": "@elsewhere.Arn"}}""")]
    [InlineData("""{"Subscription s": {"Protocol": "?", "Endpoint": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "Endpoint": "{x.Arn}"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<SubscriptionEndpointRule>(stack));
}
