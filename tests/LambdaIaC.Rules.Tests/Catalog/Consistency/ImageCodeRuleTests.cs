using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ImageCodeRuleTests
{
    private static readonly Value Image = TestResource.Map(("ImageUri", Value.Of("123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1")));

    [Fact]
    public void An_image_function_without_an_image_is_found()
    {
        Assert.Equal(("LIAC2104", "Code"), Found(Value.Of("Image"), new AssetValue("folder", "app")));
        Assert.Equal(("LIAC2104", "Code"), Found(Value.Of("Image"), TestResource.Map(("S3Bucket", Value.Of("bucket")), ("S3Key", Value.Of("key")))));
    }

    [Fact]
    public void An_image_of_a_zip_function_is_found()
    {
        Assert.Equal(("LIAC2104", "PackageType"), Found(Value.Absent, Image));
        Assert.Equal(("LIAC2104", "PackageType"), Found(Value.Of("Zip"), Image));
    }

    [Fact]
    public void Both_or_neither_is_legal()
    {
        Assert.Null(Found(Value.Of("Image"), Image));
        Assert.Null(Found(Value.Absent, new AssetValue("folder", "app")));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Null(Found(Value.Unknown, Image));
        Assert.Null(Found(Value.Of("Image"), Value.Unknown));
        Assert.Null(Found(Value.Of("Image"), new MapValue([], isOpen: true)));
        Assert.Null(Found(Value.Absent, TestResource.Map(("ImageUri", Value.Unknown))));
    }

    private static (string Id, string Path)? Found(Value packageType, Value code) =>
        new ImageCodeRule().Check(TestResource.Function(("PackageType", packageType), ("Code", code)), RuleContext.Default).SingleOrDefault() is { } finding
            ? (finding.Rule.Id, finding.PropertyPath)
            : null;
}
