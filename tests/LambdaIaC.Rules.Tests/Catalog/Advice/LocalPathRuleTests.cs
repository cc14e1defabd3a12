using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class LocalPathRuleTests
{
    [Theory]
    [InlineData("Function", "Code")]
    [InlineData("LayerVersion", "Content")]
    public void A_path_is_found(string type, string property)
    {
        var finding = Assert.Single(Check(type, property, Value.Of("./src")));

        Assert.Equal("LIAC6109", finding.Rule.Id);
        Assert.Equal(property, finding.PropertyPath);
    }

    [Fact]
    public void Packaged_code_is_legal()
    {
        Assert.Empty(Check("Function", "Code", new AssetValue("folder", "./src")));
        Assert.Empty(Check("Function", "Code", TestResource.Map(("S3Bucket", Value.Of("bucket")))));
    }

    [Fact]
    public void Unknown_code_is_not_judged() => Assert.Empty(Check("Function", "Code", Value.Unknown));

    private static IEnumerable<Finding> Check(string type, string property, Value value) =>
        new LocalPathRule().Check(new TestResource(type, "orders", TestResource.Map((property, value))), RuleContext.Default);
}
