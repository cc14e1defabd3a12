using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class StatementIdRuleTests
{
    [Fact]
    public void A_second_statement_of_one_id_is_found()
    {
        var finding = Assert.Single(Check([("StatementId", Value.Of("s3"))], [("StatementId", Value.Of("s3"))]));

        Assert.Equal(("LIAC3400", "StatementId"), (finding.Rule.Id, finding.PropertyPath));
        Assert.Equal("The statement id (s3) provided already exists. Please provide a new statement id, or remove the existing statement.", finding.AwsMessage);
    }

    [Fact]
    public void An_alias_is_the_same_by_its_name_and_by_reference() => Assert.Single(Check(
        [("StatementId", Value.Of("s3")), ("Qualifier", Value.Of("live"))],
        [("StatementId", Value.Of("s3")), ("FunctionName", new ReferenceValue("live-alias", "AliasArn"))]));

    [Fact]
    public void Other_ids_and_other_policies_are_legal()
    {
        Assert.Empty(Check([("StatementId", Value.Of("s3"))], [("StatementId", Value.Of("sns"))]));
        Assert.Empty(Check([("StatementId", Value.Of("s3"))], [("StatementId", Value.Of("s3")), ("Qualifier", Value.Of("live"))]));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check([("StatementId", Value.Unknown)], [("StatementId", Value.Unknown)]));
        Assert.Empty(Check([("StatementId", Value.Of("s3"))], [("StatementId", Value.Of("s3")), ("Qualifier", Value.Unknown)]));
        Assert.Empty(Check([("StatementId", Value.Of("s3"))], [("StatementId", Value.Of("s3")), ("FunctionName", Value.Unknown)]));
    }

    private static IEnumerable<Finding> Check((string, Value)[] first, (string, Value)[] second) => new StatementIdRule().Check(
        TestStack.Of(TestPolicy.Function(), TestPermission.Alias, TestPermission.For("s3", first), TestPermission.For("s3", second)), RuleContext.Default);
}
