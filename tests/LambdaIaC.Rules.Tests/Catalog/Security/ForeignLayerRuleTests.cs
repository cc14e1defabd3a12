using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class ForeignLayerRuleTests
{
    private static readonly Value Role = Value.Of("arn:aws:iam::123456789012:role/orders");

    [Fact]
    public void A_layer_of_another_account_is_found()
    {
        var finding = Assert.Single(Check(Role, "arn:aws:lambda:eu-west-1:210987654321:layer:tools:1"));

        Assert.Equal("LIAC4102", finding.Rule.Id);
        Assert.Equal("Layers[0]", finding.PropertyPath);
    }

    [Theory]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:layer:tools:1")]
    [InlineData("arn:aws:lambda:eu-west-1:017000801446:layer:AWSLambdaPowertoolsTypeScriptV2:20")]
    public void A_layer_of_the_account_or_of_AWS_is_legal(string layer) => Assert.Empty(Check(Role, layer));

    [Fact]
    public void Without_the_account_of_the_function_nothing_is_said()
    {
        Assert.Empty(Check(Value.Unknown, "arn:aws:lambda:eu-west-1:210987654321:layer:tools:1"));
        Assert.Empty(Check(new ReferenceValue("role", "Arn"), "arn:aws:lambda:eu-west-1:210987654321:layer:tools:1"));
    }

    private static IEnumerable<Finding> Check(Value role, string layer) =>
        new ForeignLayerRule().Check(TestResource.Function(("Role", role), ("Layers", TestResource.Texts(layer))), RuleContext.Default);
}
