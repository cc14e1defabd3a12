using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class TenancyTriggerRuleTests
{
    [Fact]
    public void A_function_URL_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("TenancyConfig", Given.Block(("TenantIsolationMode", "PER_TENANT")))), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")))));

        Assert.Equal("LIAC3210", finding.Rule.Id);
        Assert.Equal("TargetFunctionArn", finding.PropertyPath);
    }

    [Fact]
    public void API_Gateway_is_legal()
    {
        Assert.Empty(Check(Given.Function(("TenancyConfig", Given.Block(("TenantIsolationMode", "PER_TENANT")))), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "apigateway.amazonaws.com"))));
        Assert.Empty(Check(Given.Function(), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("TenancyConfig", Given.Block(("TenantIsolationMode", "PER_TENANT")))), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", Given.Later))));
        Assert.Empty(Check(Given.Function(("TenancyConfig", Given.Later)), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
    }

    [Fact]
    public void A_mapping_and_a_service_are_found() =>
        Assert.Equal(["mapping", "allow"], Check(Given.Function(("TenancyConfig", Given.Block(("TenantIsolationMode", "PER_TENANT")))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders"))), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "s3.amazonaws.com"))).Select(finding => finding.Resource));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new TenancyTriggerRule().Check(TestStack.Of(resources), RuleContext.Default);
}
