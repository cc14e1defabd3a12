using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ZipOnlyRuleTests
{
    [Fact]
    public void What_is_for_zips_is_found_on_an_image()
    {
        var findings = Check(
            ("PackageType", Value.Of("Image")),
            ("CodeSigningConfigArn", new ReferenceValue("signing", "CodeSigningConfigArn")),
            ("Code", TestResource.Map(("ImageUri", Value.Of("i")), ("SourceKMSKeyArn", Value.Of("k")))),
            ("RuntimeManagementConfig", TestResource.Map(("UpdateRuntimeOn", Value.Of("FunctionUpdate"))))).ToList();

        Assert.Equal(["CodeSigningConfigArn", "Code.SourceKMSKeyArn", "RuntimeManagementConfig"], findings.Select(finding => finding.PropertyPath));
        Assert.All(findings, finding => Assert.Equal("LIAC2106", finding.Rule.Id));
    }

    [Fact]
    public void It_is_legal_on_a_zip() => Assert.Empty(Check(("CodeSigningConfigArn", Value.Of("arn"))));

    [Fact]
    public void The_default_of_runtime_management_says_nothing() =>
        Assert.Empty(Check(("PackageType", Value.Of("Image")), ("RuntimeManagementConfig", TestResource.Map(("UpdateRuntimeOn", Value.Of("Auto"))))));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(("PackageType", Value.Unknown), ("CodeSigningConfigArn", Value.Of("arn"))));
        Assert.Empty(Check(("PackageType", Value.Of("Image")), ("CodeSigningConfigArn", Value.Unknown), ("RuntimeManagementConfig", Value.Unknown), ("Code", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] properties) => new ZipOnlyRule().Check(TestResource.Function(properties), RuleContext.Default);
}
