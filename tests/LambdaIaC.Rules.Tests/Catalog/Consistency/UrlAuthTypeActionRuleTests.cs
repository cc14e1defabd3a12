using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class UrlAuthTypeActionRuleTests
{
    [Fact]
    public void Another_action_is_found()
    {
        var finding = Assert.Single(Check(Given.A("Permission", "allow", ("Action", "lambda:InvokeFunction"), ("FunctionUrlAuthType", "NONE"))));

        Assert.Equal("LIAC2216", finding.Rule.Id);
        Assert.Equal("FunctionUrlAuthType", finding.PropertyPath);
        Assert.Equal("FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action", finding.AwsMessage);
    }

    [Fact]
    public void Calls_by_URL_and_permissions_without_the_type_are_legal()
    {
        Assert.Empty(Check(Given.A("Permission", "allow", ("Action", "lambda:InvokeFunctionUrl"), ("FunctionUrlAuthType", "NONE"))));
        Assert.Empty(Check(Given.A("Permission", "allow", ("Action", "lambda:InvokeFunction"))));
        Assert.Empty(Check(Given.A("Permission", "allow", ("Action", "lambda:*"), ("FunctionUrlAuthType", "NONE"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.A("Permission", "allow", ("Action", Given.Later), ("FunctionUrlAuthType", "NONE"))));
        Assert.Empty(Check(Given.A("Permission", "allow", ("Action", "lambda:InvokeFunction"), ("FunctionUrlAuthType", Given.Later))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new UrlAuthTypeActionRule().Check(resource, RuleContext.Default);
}
