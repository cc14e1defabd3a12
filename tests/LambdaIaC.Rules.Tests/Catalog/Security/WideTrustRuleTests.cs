using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class WideTrustRuleTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("123456789012")]
    [InlineData("arn:aws:iam::123456789012:root")]
    public void A_role_of_a_function_for_everyone_or_an_account_is_found(string principal)
    {
        var finding = Assert.Single(Check(Trusting(TestResource.Map(("AWS", TestResource.Texts(principal)), ("Service", Value.Of("lambda.amazonaws.com"))))));

        Assert.Equal(("LIAC4407", "AssumeRolePolicyDocument.Statement[0].Principal"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void Everyone_is_found_wherever_it_stands()
    {
        Assert.Single(Check(Trusting(Value.Of("*"))));
        Assert.Equal("AssumeRolePolicyDocument", Assert.Single(Check(Value.Of("""{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":"*"}}"""))).PropertyPath);
    }

    [Fact]
    public void A_role_for_people_may_trust_an_account() => Assert.Empty(Check(Trusting(TestResource.Map(("AWS", Value.Of("arn:aws:iam::123456789012:root"))))));

    [Fact]
    public void A_condition_or_a_named_role_is_narrow_enough()
    {
        Assert.Empty(Check(TestPolicy.LambdaTrust));
        Assert.Empty(Check(Trusting(TestResource.Map(("AWS", Value.Of("arn:aws:iam::123456789012:role/deploy")), ("Service", Value.Of("lambda.amazonaws.com"))))));
        Assert.Empty(Check(Trusting(Value.Of("*"), ("Condition", TestResource.Map(("StringEquals", MapValue.Empty))))));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(Trusting(Value.Unknown)));
        Assert.Empty(Check(Trusting(Value.Of("*"), ("Condition", Value.Unknown))));
    }

    private static MapValue Trusting(Value principal, params (string, Value)[] more) =>
        TestPolicy.Of(TestResource.Map([("Effect", Value.Of("Allow")), ("Action", Value.Of("sts:AssumeRole")), ("Principal", principal), .. more]));

    private static IEnumerable<Finding> Check(Value trust) => new WideTrustRule().Check(TestPolicy.RoleWith(("AssumeRolePolicyDocument", trust)), RuleContext.Default);
}
