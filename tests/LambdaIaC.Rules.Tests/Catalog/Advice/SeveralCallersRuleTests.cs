using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class SeveralCallersRuleTests
{
    [Fact]
    public void A_second_service_is_found()
    {
        var finding = Assert.Single(Check(TestPermission.For("s3"), TestPermission.For("sns"), TestPermission.For("s3")));

        Assert.Equal(("LIAC6400", "Principal", Severity.Hidden), (finding.Rule.Id, finding.PropertyPath, finding.Severity));
    }

    [Fact]
    public void One_service_and_principals_of_other_kinds_are_legal() =>
        Assert.Empty(Check(TestPermission.For("s3"), TestPermission.For("s3"), TestPermission.For("s3", ("Principal", Value.Of("123456789012")))));

    [Fact]
    public void A_principal_that_is_not_known_is_not_judged() => Assert.Empty(Check(TestPermission.For("s3"), TestPermission.For("s3", ("Principal", Value.Unknown))));

    private static IEnumerable<Finding> Check(params IResourceView[] permissions) =>
        new SeveralCallersRule().Check(TestStack.Of([TestPolicy.Function(), .. permissions]), RuleContext.Default);
}
