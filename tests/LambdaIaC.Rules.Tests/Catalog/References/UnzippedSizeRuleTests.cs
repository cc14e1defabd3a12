using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class UnzippedSizeRuleTests
{
    private const long Maximum = 262_144_000;

    [Fact]
    public void Code_and_layers_may_fill_the_limit() => Assert.Empty(Check(Maximum - 2000, 1500, 500));

    [Fact]
    public void One_byte_more_is_found()
    {
        var finding = Assert.Single(Check(Maximum - 2000, 1500, 501));

        Assert.Equal("LIAC3001", finding.Rule.Id);
        Assert.Equal("orders", finding.Resource);
        Assert.Equal("Layers", finding.PropertyPath);
        Assert.Equal(
            "Function 'orders' has 262,144,001 bytes unzipped (262,142,000 of code, 2,001 in layers); code and layers together must not exceed 262,144,000 bytes.",
            finding.Message);
        Assert.Equal(
            "Function code combined with layers exceeds the maximum allowed size of 262144000 bytes. The actual size is 262144001 bytes.",
            finding.AwsMessage);
    }

    [Fact]
    public void Code_that_is_too_large_by_itself_is_found_at_the_code() => Assert.Equal("Code", Assert.Single(Check(Maximum + 1)).PropertyPath);

    [Fact]
    public void What_is_not_known_counts_nothing()
    {
        Assert.Empty(Check(Maximum, (long?)null));
        Assert.Empty(Check(null, Maximum));
    }

    [Fact]
    public void What_is_too_much_without_the_unknown_part_is_found_and_called_a_lower_bound()
    {
        var finding = Assert.Single(Check(Maximum, 1, null));

        Assert.Contains("at least 262,144,001 bytes", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.AwsMessage);
    }

    [Fact]
    public void Layers_of_other_stacks_and_unknown_layers_count_nothing()
    {
        Value[] elsewhere = [Value.Of("arn:aws:lambda:eu-west-1:123456789012:layer:tools:1"), new ReferenceValue("elsewhere", "LayerVersionArn"), Value.Unknown];
        var function = TestResource.Function(("Code", Asset(Maximum)), ("Layers", TestResource.List(elsewhere)));

        Assert.Empty(new UnzippedSizeRule().Check(TestStack.Of(function), RuleContext.Default));
    }

    [Fact]
    public void Code_that_is_not_an_asset_is_not_judged() =>
        Assert.Empty(new UnzippedSizeRule().Check(TestStack.Of(TestResource.Function(("Code", Value.Unknown), ("Layers", Value.Unknown))), RuleContext.Default));

    private static IEnumerable<Finding> Check(long? code, params long?[] layers)
    {
        var versions = layers.Select((size, i) => new TestResource("LayerVersion", $"layer{i}", TestResource.Map(("Content", Asset(size)))));
        var references = layers.Select((_, i) => new ReferenceValue($"layer{i}", "LayerVersionArn")).ToArray<Value>();
        var function = TestResource.Function(("Code", Asset(code)), ("Layers", TestResource.List(references)));
        return new UnzippedSizeRule().Check(TestStack.Of([function, .. versions]), RuleContext.Default);
    }

    private static AssetValue Asset(long? unzipped) => new("folder", "app") { UnzippedSize = unzipped };
}
