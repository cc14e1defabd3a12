using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class PipelineArtifactRuleTests
{
    [Theory]
    [InlineData("InputArtifacts")]
    [InlineData("OutputArtifacts")]
    public void A_sixth_artifact_is_found(string list)
    {
        var finding = Assert.Single(Check("Invoke", "Lambda", list, 6));

        Assert.Equal("LIAC2132", finding.Rule.Id);
        Assert.Equal($"Stages[0].Actions[0].{list}", finding.PropertyPath);
    }

    [Fact]
    public void Five_are_legal_and_other_actions_have_other_limits()
    {
        Assert.Empty(Check("Invoke", "Lambda", "InputArtifacts", 5));
        Assert.Empty(Check("Build", "CodeBuild", "InputArtifacts", 6));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(new PipelineArtifactRule().Check(new TestResource("Pipeline", "release", TestResource.Map(("Stages", Value.Unknown))), RuleContext.Default));
        Assert.Empty(new PipelineArtifactRule().Check(Pipeline(TestResource.Map(("ActionTypeId", Value.Unknown), ("InputArtifacts", Artifacts(6)))), RuleContext.Default));
    }

    private static IEnumerable<Finding> Check(string category, string provider, string list, int count) => new PipelineArtifactRule().Check(
        Pipeline(TestResource.Map(
            ("ActionTypeId", TestResource.Map(("Category", Value.Of(category)), ("Provider", Value.Of(provider)))),
            (list, Artifacts(count)))),
        RuleContext.Default);

    private static TestResource Pipeline(Value action) =>
        new("Pipeline", "release", TestResource.Map(("Stages", TestResource.List(TestResource.Map(("Actions", TestResource.List(action)))))));

    private static ListValue Artifacts(int count) => new([.. Enumerable.Range(0, count).Select(i => TestResource.Map(("Name", Value.Of($"a{i}"))))]);
}
