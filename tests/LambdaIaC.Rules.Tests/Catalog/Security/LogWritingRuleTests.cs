using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class LogWritingRuleTests
{
    [Fact]
    public void A_role_without_the_right_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.RoleWith(), TestPolicy.Function()));

        Assert.Equal(("LIAC4420", "Role"), (finding.Rule.Id, finding.PropertyPath));
        Assert.Contains("logs:CreateLogStream, logs:PutLogEvents", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_on_the_group_of_another_function_is_none()
    {
        var role = TestPolicy.Role(TestPolicy.Allow("logs:CreateLogStream logs:PutLogEvents", TestPolicy.Arn("other")));
        TestResource group = new("LogGroup", "group", MapValue.Empty), other = new("LogGroup", "other", MapValue.Empty);

        Assert.Single(Check(role, LoggingTo("group"), group, other));
        Assert.Empty(Check(role, LoggingTo("other"), group, other));
    }

    [Fact]
    public void A_role_with_the_right_is_legal()
    {
        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("logs:*")), TestPolicy.Function()));
        Assert.Empty(Check(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.Texts("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"))), TestPolicy.Function()));
    }

    [Fact]
    public void A_role_that_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(("Policies", Value.Unknown)), TestPolicy.Function()));
        Assert.Empty(Check(TestPolicy.RoleWith(), TestResource.Function(("Role", Value.Of("arn:aws:iam::123456789012:role/elsewhere")))));
    }

    private static TestResource LoggingTo(string group) => TestPolicy.Function(("LoggingConfig", TestResource.Map(("LogGroup", new ReferenceValue(group, "LogGroupName")))));

    private static IEnumerable<Finding> Check(params IResourceView[] resources) => new LogWritingRule().Check(TestStack.Of(resources), RuleContext.Default);
}
