using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class ResolvedSecretRuleTests
{
    [Fact]
    public void A_dynamic_reference_to_a_secret_is_found()
    {
        var finding = Assert.Single(Check(Value.Of("{{resolve:secretsmanager:orders:SecretString:password}}")));

        Assert.Equal("LIAC4108", finding.Rule.Id);
        Assert.Equal("Environment.Variables[SETTING]", finding.PropertyPath);
    }

    [Fact]
    public void It_is_found_in_a_text_with_a_reference() =>
        Assert.Single(Check(new JoinedValue([Value.Of("{{resolve:secretsmanager:"), new ReferenceValue("secret", "Ref"), Value.Of(":SecretString}}")])));

    [Fact]
    public void A_plain_parameter_is_legal() => Assert.Empty(Check(Value.Of("{{resolve:ssm:/orders/table}}")));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Value.Unknown));

    private static IEnumerable<Finding> Check(Value value, string name = "SETTING") => new ResolvedSecretRule().Check(
        TestResource.Function(("Environment", TestResource.Map(("Variables", TestResource.Map((name, value)))))),
        RuleContext.Default);
}
