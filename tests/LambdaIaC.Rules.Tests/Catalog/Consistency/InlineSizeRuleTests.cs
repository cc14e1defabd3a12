using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class InlineSizeRuleTests
{
    private const int Maximum = 4 * 1024 * 1024;

    [Fact]
    public void One_byte_more_is_found()
    {
        var finding = Assert.Single(Check(new AssetValue("inline", new string('a', Maximum + 1))));

        Assert.Equal("LIAC2110", finding.Rule.Id);
        Assert.Equal("Code", finding.PropertyPath);
        Assert.Contains("4,194,305 bytes", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_count_not_characters() => Assert.Single(Check(new AssetValue("inline", new string('ä', (Maximum / 2) + 1))));

    [Fact]
    public void The_limit_itself_is_legal() => Assert.Empty(Check(new AssetValue("inline", new string('a', Maximum))));

    [Fact]
    public void Unknown_code_is_not_judged() => Assert.Empty(Check(Value.Unknown));

    private static IEnumerable<Finding> Check(Value code) => new InlineSizeRule().Check(TestResource.Function(("Code", code)), RuleContext.Default);
}
