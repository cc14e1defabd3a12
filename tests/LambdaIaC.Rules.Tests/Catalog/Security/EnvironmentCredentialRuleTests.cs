using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class EnvironmentCredentialRuleTests
{
    // Put together here, so that no scanner of repositories takes them for real.
    public static TheoryData<string, string> Credentials => new()
    {
        { "AKIA" + "QYLPMN5HFIQR7XYA", "an AWS access key" },
        { "key=" + "ASIA" + "QYLPMN5HFIQR7XYA" + ";", "an AWS access key" },
        { "-----BEGIN RSA " + "PRIVATE KEY-----\n" + new string('M', 64), "a private key" },
        { "ghp_" + new string('a', 36), "a GitHub token" },
        { "github_pat_" + new string('a', 22) + "_" + new string('b', 59), "a GitHub token" },
        { "glpat-" + new string('a', 20), "a GitLab token" },
        { "xoxb-" + "123456789012-abcdefghijkl", "a Slack token" },
        { "https://hooks.slack.com/services/" + "T12345678/B12345678/" + new string('a', 24), "a Slack webhook" },
        { "sk_live_" + new string('a', 24), "a live Stripe key" },
        { "SG." + new string('a', 22) + "." + new string('b', 43), "a SendGrid key" },
        { "npm_" + new string('a', 36), "an npm token" },
    };

    [Theory]
    [MemberData(nameof(Credentials))]
    public void A_credential_is_found_by_its_form_and_not_shown(string text, string kind)
    {
        var finding = Assert.Single(Check(Value.Of(text)));

        Assert.Equal("LIAC4106", finding.Rule.Id);
        Assert.Equal("Environment.Variables[SETTING]", finding.PropertyPath);
        Assert.Contains(kind, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(text, finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_that_may_be_public_is_a_warning() =>
        Assert.Equal(Severity.Warning, Assert.Single(Check(Value.Of($"eyJ{new string('a', 20)}.eyJ{new string('b', 20)}.{new string('c', 43)}"))).Severity);

    [Fact]
    public void The_secret_half_of_an_AWS_key_is_found_by_name_and_length()
    {
        var secret = "wJalrXUtnFEMI7K7MDENG" + "bPxRfiCYzzzzzzzzKEY";

        Assert.Equal(40, secret.Length);
        Assert.Single(Check(Value.Of(secret), "APP_AWS_SECRET_KEY"));
        Assert.Empty(Check(Value.Of(secret), "BUILD"));
    }

    [Theory]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    [InlineData("AKIA")]
    [InlineData("XAKIAQYLPMN5HFIQR7XYA")]
    [InlineData("da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    [InlineData("sk_test_aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/AKIA-x7Ab1C")]
    public void What_only_looks_like_one_is_legal(string text) => Assert.Empty(Check(Value.Of(text)));

    [Fact]
    public void Unknown_values_and_secrets_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(new SecretValue("TOKEN")));
        Assert.Empty(new EnvironmentCredentialRule().Check(TestResource.Function(("Environment", Value.Unknown)), RuleContext.Default));
    }

    private static IEnumerable<Finding> Check(Value value, string name = "SETTING") => new EnvironmentCredentialRule().Check(
        TestResource.Function(("Environment", TestResource.Map(("Variables", TestResource.Map((name, value)))))),
        RuleContext.Default);
}
