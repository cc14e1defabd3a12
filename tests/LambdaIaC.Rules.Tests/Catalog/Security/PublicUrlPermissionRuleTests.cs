using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class PublicUrlPermissionRuleTests
{
    [Fact]
    public void A_missing_permission_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "NONE")), Given.A("Permission", "byUrl", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunctionUrl"), ("Principal", "*"))));

        Assert.Equal("LIAC4202", finding.Rule.Id);
        Assert.Equal("AuthType", finding.PropertyPath);
        Assert.Contains("lambda:InvokeFunction,", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_permissions_and_a_URL_that_checks_are_legal()
    {
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "NONE")), Given.A("Permission", "byUrl", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunctionUrl"), ("Principal", "*")), Given.A("Permission", "byCall", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunction"), ("Principal", "*"))));
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "AWS_IAM"))));
        Assert.Empty(Check(Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "NONE"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "NONE")), Given.A("Permission", "byUrl", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", Given.Later), ("Principal", "*"))));
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "NONE")), Given.A("Permission", "all", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:*"), ("Principal", Given.Later))));
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", Given.Later))));
    }

    [Fact]
    public void Without_any_permission_both_are_missing() => Assert.Equal(2, Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "NONE"))).Count());

    [Fact]
    public void Where_there_may_be_more_resources_no_permission_is_missing() =>
        Assert.Empty(new PublicUrlPermissionRule().Check(TestStack.OpenOf(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "NONE"))), RuleContext.Default));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new PublicUrlPermissionRule().Check(TestStack.Of(resources), RuleContext.Default);
}
