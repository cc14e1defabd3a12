using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class PublicPermissionRuleTests
{
    [Fact]
    public void Everyone_without_a_limit_is_found()
    {
        var finding = Assert.Single(Check(("Principal", Value.Of("*"))));

        Assert.Equal(("LIAC4400", "Principal"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Theory]
    [InlineData("SourceArn", "arn:aws:sns:eu-west-1:123456789012:orders")]
    [InlineData("SourceAccount", "123456789012")]
    [InlineData("PrincipalOrgID", "o-a1b2c3d4e5")]
    [InlineData("FunctionUrlAuthType", "NONE")]
    public void Everyone_within_a_limit_or_through_a_URL_is_legal(string property, string value)
    {
        Assert.Empty(Check(("Principal", Value.Of("*")), (property, Value.Of(value))));
        Assert.Empty(Check(("Principal", Value.Of("*")), (property, Value.Unknown)));
    }

    [Fact]
    public void The_second_permission_of_a_public_URL_is_legal()
    {
        Assert.Empty(Check(("Principal", Value.Of("*")), ("InvokedViaFunctionUrl", Value.Of(true))));
        Assert.Single(Check(("Principal", Value.Of("*")), ("InvokedViaFunctionUrl", Value.Of(false))));
    }

    [Fact]
    public void Another_principal_or_one_that_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(("Principal", Value.Of("123456789012"))));
        Assert.Empty(Check(("Principal", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(params (string, Value)[] properties) =>
        new PublicPermissionRule().Check(new TestResource("Permission", "permission", TestResource.Map(properties)), RuleContext.Default);
}
