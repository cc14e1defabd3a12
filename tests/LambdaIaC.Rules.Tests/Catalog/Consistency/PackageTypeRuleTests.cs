using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class PackageTypeRuleTests
{
    private static readonly (string, Value) Runtime = ("Runtime", Value.Of("dotnet10"));

    private static readonly (string, Value) Handler = ("Handler", Value.Of("Orders"));

    private static readonly (string, Value) Zip = ("PackageType", Value.Of("Zip"));

    private static readonly (string, Value) Image = ("PackageType", Value.Of("Image"));

    [Fact]
    public void A_zip_function_without_handler_is_found()
    {
        var finding = Assert.Single(Check(Zip, Runtime));

        Assert.Equal("LIAC2002", finding.Rule.Id);
        Assert.Equal("Handler", finding.PropertyPath);
        Assert.Equal("Handler of Function 'orders' is not set; code in a zip needs Runtime and Handler.", finding.Message);
        Assert.Equal("Runtime and Handler are mandatory parameters for functions created with deployment packages.", finding.AwsMessage);
    }

    [Fact]
    public void Zip_is_the_default() => Assert.Equal(["Runtime", "Handler"], Check().Select(finding => finding.PropertyPath));

    [Fact]
    public void A_zip_function_with_both_is_legal() => Assert.Empty(Check(Runtime, Handler));

    [Fact]
    public void An_image_function_with_runtime_handler_and_layers_is_found()
    {
        var findings = Check(Image, Runtime, Handler, ("Layers", TestResource.Texts("arn"))).ToList();

        Assert.Equal(["Runtime", "Handler", "Layers"], findings.Select(finding => finding.PropertyPath));
        Assert.All(findings, finding => Assert.Equal("Please don't provide Handler or Runtime or Layer when the intended function PackageType is Image.", finding.AwsMessage));
    }

    [Fact]
    public void An_image_function_with_none_of_them_is_legal() => Assert.Empty(Check(Image, ("Layers", TestResource.List())));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(("PackageType", Value.Unknown)));
        Assert.Empty(Check(("Runtime", Value.Unknown), ("Handler", Value.Unknown)));
        Assert.Empty(Check(Image, ("Runtime", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] properties) =>
        new PackageTypeRule().Check(TestResource.Function(properties), RuleContext.Default);
}
