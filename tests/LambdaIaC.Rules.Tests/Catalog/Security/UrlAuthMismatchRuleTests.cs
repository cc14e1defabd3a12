using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class UrlAuthMismatchRuleTests
{
    [Fact]
    public void Another_type_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "AWS_IAM")), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunctionUrl"), ("Principal", "*"), ("FunctionUrlAuthType", "NONE"))));

        Assert.Equal("LIAC4203", finding.Rule.Id);
        Assert.Equal("FunctionUrlAuthType", finding.PropertyPath);
    }

    [Fact]
    public void The_same_type_and_no_URL_are_legal()
    {
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "NONE")), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunctionUrl"), ("Principal", "*"), ("FunctionUrlAuthType", "NONE"))));
        Assert.Empty(Check(Given.Function(), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunctionUrl"), ("Principal", "*"), ("FunctionUrlAuthType", "NONE"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", Given.Later)), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunctionUrl"), ("Principal", "*"), ("FunctionUrlAuthType", "NONE"))));
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("AuthType", "AWS_IAM")), Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Action", "lambda:InvokeFunctionUrl"), ("Principal", "*"), ("FunctionUrlAuthType", Given.Later))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new UrlAuthMismatchRule().Check(TestStack.Of(resources), RuleContext.Default);
}
