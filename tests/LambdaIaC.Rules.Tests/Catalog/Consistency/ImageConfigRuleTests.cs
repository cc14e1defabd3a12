using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ImageConfigRuleTests
{
    private static readonly Value Config = TestResource.Map(("Command", TestResource.Texts("app.handler")));

    [Theory]
    [InlineData(null)]
    [InlineData("Zip")]
    public void It_is_found_on_a_zip(string? packageType)
    {
        var finding = Assert.Single(Check(Value.Of(packageType), Config));

        Assert.Equal("LIAC2105", finding.Rule.Id);
        Assert.Equal("ImageConfig", finding.PropertyPath);
    }

    [Fact]
    public void It_is_legal_on_an_image_and_empty_on_a_zip()
    {
        Assert.Empty(Check(Value.Of("Image"), Config));
        Assert.Empty(Check(Value.Absent, MapValue.Empty));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, Config));
        Assert.Empty(Check(Value.Absent, Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value packageType, Value config) =>
        new ImageConfigRule().Check(TestResource.Function(("PackageType", packageType), ("ImageConfig", config)), RuleContext.Default);
}
