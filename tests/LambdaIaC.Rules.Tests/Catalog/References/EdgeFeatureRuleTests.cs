using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class EdgeFeatureRuleTests
{
    public static TheoryData<string, object> Features => new()
    {
        { "Environment", TestResource.Map(("Variables", TestResource.Map(("TABLE", Value.Unknown)))) },
        { "VpcConfig", TestResource.Map(("SubnetIds", TestResource.Texts("subnet-1"))) },
        { "Layers", TestResource.List(Value.Unknown) },
        { "PackageType", Value.Of("Image") },
        { "Architectures", TestResource.Texts("arm64") },
        { "EphemeralStorage", TestResource.Map(("Size", Value.Of(513L))) },
        { "DeadLetterConfig", TestResource.Map(("TargetArn", new ReferenceValue("queue", "Arn"))) },
        { "TracingConfig", TestResource.Map(("Mode", Value.Of("Active"))) },
        { "RuntimeManagementConfig", TestResource.Map(("UpdateRuntimeOn", Value.Of("Manual"))) },
        { "Code", TestResource.Map(("SourceKMSKeyArn", Value.Of("arn"))) },
    };

    public static TheoryData<string, object> NoFeatures => new()
    {
        { "Environment", TestResource.Map(("Variables", MapValue.Empty)) },
        { "Environment", Value.Unknown },
        { "VpcConfig", TestResource.Map(("SubnetIds", TestResource.List())) },
        { "Layers", Value.Unknown },
        { "PackageType", Value.Of("Zip") },
        { "Architectures", TestResource.Texts("x86_64") },
        { "EphemeralStorage", TestResource.Map(("Size", Value.Of(512L))) },
        { "TracingConfig", TestResource.Map(("Mode", Value.Of("PassThrough"))) },
        { "RuntimeManagementConfig", TestResource.Map(("UpdateRuntimeOn", Value.Of("Auto"))) },
    };

    [Theory]
    [MemberData(nameof(Features))]
    public void What_the_edge_does_not_have_is_found(string property, object value)
    {
        var finding = Assert.Single(Check(EdgeStack.Of(TestResource.Function((property, (Value)value)))));

        Assert.Equal("LIAC3111", finding.Rule.Id);
        Assert.StartsWith(property, finding.PropertyPath, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NoFeatures))]
    public void What_says_nothing_or_is_unknown_is_legal(string property, object value) => Assert.Empty(Check(EdgeStack.Of(TestResource.Function((property, (Value)value)))));

    [Fact]
    public void Provisioned_concurrency_is_found() => Assert.Equal("warm", Assert.Single(Check(EdgeStack.Of(
        TestResource.Function(),
        "origin-request",
        new TestResource("ProvisionedConcurrency", "warm", TestResource.Map(("FunctionName", new ReferenceValue("orders", "FunctionName"))))))).Resource);

    [Fact]
    public void A_function_that_is_not_at_an_edge_may_use_all_of_it() =>
        Assert.Empty(Check(TestStack.Of(TestResource.Function(("PackageType", Value.Of("Image"))), EdgeStack.Distribution())));

    private static IEnumerable<Finding> Check(StackIndex stack) => new EdgeFeatureRule().Check(stack, RuleContext.Default);
}
