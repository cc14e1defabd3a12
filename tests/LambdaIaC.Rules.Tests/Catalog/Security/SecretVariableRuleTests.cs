using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class SecretVariableRuleTests
{
    [Theory]
    [InlineData("PASSWORD")]
    [InlineData("DB_PASSWORD")]
    [InlineData("STRIPE_API_KEY")]
    [InlineData("CLIENT_SECRET")]
    [InlineData("dbPassword")]
    [InlineData("GITHUB_TOKEN")]
    public void A_literal_under_the_name_of_a_secret_is_found_and_not_shown(string name)
    {
        var finding = Assert.Single(Check(Value.Of("Tr0ub4dor"), name));

        Assert.Equal("LIAC4107", finding.Rule.Id);
        Assert.Equal($"Environment.Variables[{name}]", finding.PropertyPath);
        Assert.DoesNotContain("Tr0ub4dor", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SECRET_NAME")]
    [InlineData("SECRET_ARN")]
    [InlineData("TOKEN_URL")]
    [InlineData("TOKEN_TABLE")]
    [InlineData("PASSWORD_MIN_LENGTH")]
    [InlineData("SECRETARY")]
    [InlineData("KEY")]
    public void A_name_that_only_contains_the_word_is_legal(string name) => Assert.Empty(Check(Value.Of("Tr0ub4dor"), name));

    [Theory]
    [InlineData("")]
    [InlineData("true")]
    [InlineData("4096")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders")]
    [InlineData("{{resolve:secretsmanager:orders}}")]
    [InlineData("/prod/orders/password")]
    [InlineData("prod/orders")]
    [InlineData("https://example.com/token")]
    [InlineData("orders-db-password")]
    [InlineData("<set later>")]
    public void What_names_a_secret_is_none(string text) => Assert.Empty(Check(Value.Of(text), "DB_PASSWORD"));

    [Fact]
    public void Unknown_values_and_references_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, "DB_PASSWORD"));
        Assert.Empty(Check(new SecretValue("DB_PASSWORD"), "DB_PASSWORD"));
        Assert.Empty(Check(new ReferenceValue("secret", "Arn"), "DB_PASSWORD"));
        Assert.Empty(Check(new JoinedValue([Value.Of("prefix"), Value.Unknown]), "DB_PASSWORD"));
    }

    private static IEnumerable<Finding> Check(Value value, string name = "SETTING") => new SecretVariableRule().Check(
        TestResource.Function(("Environment", TestResource.Map(("Variables", TestResource.Map((name, value)))))),
        RuleContext.Default);
}
