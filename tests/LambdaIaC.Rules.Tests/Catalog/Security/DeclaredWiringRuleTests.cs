using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class DeclaredWiringRuleTests
{
    private static readonly TestResource Table = new("Table", "table", MapValue.Empty);

    [Fact]
    public void A_table_in_the_environment_without_any_right_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.Role(TestPolicy.Allow("dynamodb:GetItem", TestPolicy.Arn("other"))), Variable(new ReferenceValue("table", "Ref"))));

        Assert.Equal(("LIAC4428", "Environment.Variables[TABLE]"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void Rights_of_another_service_on_everything_are_none_on_the_table() =>
        Assert.Single(Check(TestPolicy.Role(TestPolicy.Allow("logs:PutLogEvents")), Variable(new ReferenceValue("table", "Ref"))));

    [Fact]
    public void Any_right_on_the_table_is_enough() =>
        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("dynamodb:GetItem", TestPolicy.Arn("table"))), Variable(new ReferenceValue("table", "Ref"))));

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), Variable(Value.Unknown)));
        Assert.Empty(Check(TestPolicy.RoleWith(), Variable(Value.Of("orders"))));
        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("dynamodb:GetItem", Value.Unknown)), Variable(new ReferenceValue("table", "Ref"))));
    }

    private static TestResource Variable(Value value) => TestPolicy.Function(("Environment", TestResource.Map(("Variables", TestResource.Map(("TABLE", value))))));

    private static IEnumerable<Finding> Check(params IResourceView[] resources) =>
        new DeclaredWiringRule().Check(TestStack.Of([Table, new TestResource("Table", "other", MapValue.Empty), .. resources]), RuleContext.Default);
}
