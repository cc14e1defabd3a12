using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class SubscriptionFilterCountRuleTests
{
    [Fact]
    public void A_third_filter_is_found()
    {
        var finding = Assert.Single(Check(Given.A("SubscriptionFilter", "a", ("LogGroupName", "/shop")), Given.A("SubscriptionFilter", "b", ("LogGroupName", "/shop")), Given.A("SubscriptionFilter", "c", ("LogGroupName", "/shop"))));

        Assert.Equal("LIAC3220", finding.Rule.Id);
        Assert.Equal("LogGroupName", finding.PropertyPath);
    }

    [Fact]
    public void Two_filters_are_legal() => Assert.Empty(Check(Given.A("SubscriptionFilter", "a", ("LogGroupName", "/shop")), Given.A("SubscriptionFilter", "b", ("LogGroupName", "/shop")), Given.A("SubscriptionFilter", "c", ("LogGroupName", "/other"))));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("SubscriptionFilter", "a", ("LogGroupName", "/shop")), Given.A("SubscriptionFilter", "b", ("LogGroupName", "/shop")), Given.A("SubscriptionFilter", "c", ("LogGroupName", Given.Later))));

    [Fact]
    public void A_reference_and_a_name_mean_the_same_group() =>
        Assert.Equal("c", Assert.Single(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop")), Given.A("SubscriptionFilter", "a", ("LogGroupName", "/shop")), Given.A("SubscriptionFilter", "b", ("LogGroupName", Given.Ref("logs", "LogGroupName"))), Given.A("SubscriptionFilter", "c", ("LogGroupName", "/shop")))).Resource);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new SubscriptionFilterCountRule().Check(TestStack.Of(resources), RuleContext.Default);
}
