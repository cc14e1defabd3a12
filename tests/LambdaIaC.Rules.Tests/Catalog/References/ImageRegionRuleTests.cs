using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class ImageRegionRuleTests
{
    private const string Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1";

    [Fact]
    public void An_image_of_another_region_is_found()
    {
        var finding = Assert.Single(Check(Value.Of(Image), "us-east-1"));

        Assert.Equal("LIAC3100", finding.Rule.Id);
        Assert.Equal("Code.ImageUri", finding.PropertyPath);
        Assert.Equal($"Source image {Image} is not valid. Provide a valid source image.", finding.AwsMessage);
    }

    [Fact]
    public void An_image_of_the_region_is_legal() => Assert.Empty(Check(Value.Of(Image), "eu-west-1"));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Of(Image), null));
        Assert.Empty(Check(Value.Unknown, "us-east-1"));
        Assert.Empty(Check(Value.Of("orders:1"), "us-east-1"));
    }

    private static IEnumerable<Finding> Check(Value image, string? region) => new ImageRegionRule().Check(
        TestResource.Function(("PackageType", Value.Of("Image")), ("Code", TestResource.Map(("ImageUri", image)))),
        RuleContext.Default with { Region = region });
}
