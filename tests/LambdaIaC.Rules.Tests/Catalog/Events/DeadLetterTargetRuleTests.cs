using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class DeadLetterTargetRuleTests
{
    [Fact]
    public void A_function_as_a_target_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:lambda:eu-west-1:123456789012:function:dead"))))));

        Assert.Equal("LIAC5203", finding.Rule.Id);
        Assert.Equal("DeadLetterConfig.TargetArn", finding.PropertyPath);
    }

    [Fact]
    public void Queues_and_topics_are_legal()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead"))))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", ""))))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Ref("dead"))))), Given.A("Topic", "dead")));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Later))))));
        Assert.Empty(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Ref("elsewhere")))))));
    }

    [Fact]
    public void A_bucket_of_the_stack_is_found() => Assert.Single(Check(Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", Given.Ref("dead"))))), Given.A("Bucket", "dead")));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new DeadLetterTargetRule().Check(TestStack.Of(resources), RuleContext.Default);
}
