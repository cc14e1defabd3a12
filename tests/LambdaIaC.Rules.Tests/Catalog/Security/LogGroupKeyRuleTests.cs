using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class LogGroupKeyRuleTests
{
    [Fact]
    public void A_group_without_a_key_is_found_when_asked_for()
    {
        var finding = Assert.Single(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"))));

        Assert.Equal("LIAC4200", finding.Rule.Id);
        Assert.Equal("KmsKeyId", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void A_key_is_enough() => Assert.Empty(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"), ("KmsKeyId", "arn:aws:kms:eu-west-1:123456789012:key/1"))));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"), ("KmsKeyId", Given.Later))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new LogGroupKeyRule().Check(resource, RuleContext.Default);
}
