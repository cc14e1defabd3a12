using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class ResourcePolicySizeRuleTests
{
    [Fact]
    public void Many_long_statements_are_found()
    {
        var finding = Assert.Single(Check(Value.Of(new string('x', 2_000)), []));

        Assert.Equal(("LIAC3404", ""), (finding.Rule.Id, finding.PropertyPath));
        Assert.StartsWith("The 10 permissions of Function 'orders' make a policy of at least 21,", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_that_fit_are_legal() => Assert.Empty(Check(Value.Of(new string('x', 1_800)), []));

    [Fact]
    public void What_is_not_known_is_not_counted()
    {
        Assert.Empty(Check(Value.Unknown, []));
        Assert.Empty(Check(Value.Of(new string('x', 2_000)), [("Qualifier", Value.Unknown)]));
    }

    private static IEnumerable<Finding> Check(Value source, (string, Value)[] more) => new ResourcePolicySizeRule().Check(
        TestStack.Of([TestPolicy.Function(), .. Enumerable.Range(0, 10).Select(_ => TestPermission.For("s3", [("SourceArn", source), .. more]))]), RuleContext.Default);
}
