using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class DeadLetterRuleTests
{
    [Fact]
    public void A_function_without_a_target_is_found_when_asked_for()
    {
        var finding = Assert.Single(Check(Given.Function()));

        Assert.Equal("LIAC5200", finding.Rule.Id);
        Assert.Equal("DeadLetterConfig.TargetArn", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void A_target_is_enough_and_a_polled_function_needs_none()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead"))))));
        Assert.Empty(Check(Given.Function(), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Later))))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Later))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new DeadLetterRule().Check(TestStack.Of(resources), RuleContext.Default);
}
