using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class IdleKeyRuleTests
{
    private static readonly Value Key = Value.Of("arn:aws:kms:eu-west-1:123456789012:key/1234");

    [Fact]
    public void A_key_alone_is_found()
    {
        var finding = Assert.Single(Check());

        Assert.Equal("LIAC6108", finding.Rule.Id);
        Assert.Equal("KmsKeyArn", finding.PropertyPath);
        Assert.Single(Check(("SnapStart", TestResource.Map(("ApplyOn", Value.Of("None"))))));
        Assert.Single(Check(("Environment", TestResource.Map(("Variables", MapValue.Empty)))));
    }

    [Fact]
    public void What_it_encrypts_makes_it_legal()
    {
        Assert.Empty(Check(("Environment", TestResource.Map(("Variables", TestResource.Map(("TABLE", Value.Unknown)))))));
        Assert.Empty(Check(("SnapStart", TestResource.Map(("ApplyOn", Value.Of("PublishedVersions"))))));
        Assert.Empty(Check(("PackageType", Value.Of("Image"))));
        Assert.Empty(Check(("Code", TestResource.Map(("SourceKMSKeyArn", Key)))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(("Environment", Value.Unknown)));
        Assert.Empty(Check(("SnapStart", Value.Unknown)));
        Assert.Empty(Check(("PackageType", Value.Unknown)));
        Assert.Empty(Check(("Code", Value.Unknown)));
        Assert.Empty(Check(("KmsKeyArn", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] properties) =>
        new IdleKeyRule().Check(TestResource.Function([("KmsKeyArn", Key), ("Code", new AssetValue("folder", "app")), .. properties]), RuleContext.Default);
}
