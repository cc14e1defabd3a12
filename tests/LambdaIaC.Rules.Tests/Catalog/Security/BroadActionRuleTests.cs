using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class BroadActionRuleTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("lambda:*")]
    [InlineData("lambda:GetFunction")]
    public void More_than_a_call_is_found(string action)
    {
        var finding = Assert.Single(Check(Value.Of(action)));

        Assert.Equal(("LIAC4404", "Action"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Theory]
    [InlineData("lambda:InvokeFunction")]
    [InlineData("lambda:InvokeFunctionUrl")]
    [InlineData("InvokeFunction")]
    public void A_call_is_legal(string action) => Assert.Empty(Check(Value.Of(action)));

    [Fact]
    public void An_action_that_is_not_known_is_not_judged() => Assert.Empty(Check(Value.Unknown));

    private static IEnumerable<Finding> Check(Value action) =>
        new BroadActionRule().Check(new TestResource("Permission", "permission", TestResource.Map(("Action", action))), RuleContext.Default);
}
