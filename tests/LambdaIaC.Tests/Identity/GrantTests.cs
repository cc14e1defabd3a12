using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Identity;

public sealed class GrantTests
{
    private readonly SampleStack _stack = new();

    [Fact]
    public void All_grants_of_a_role_are_one_policy_of_its_own()
    {
        var role = _stack.NewRole();
        var logs = new LogGroup(_stack, "logs");
        logs.GrantWrite(role);
        role.Grant(new() { Actions = ["sqs:SendMessage"], Resources = ["arn:aws:sqs:eu-west-1:123456789012:dead"] });

        var policy = Assert.Single(_stack.Resources.OfType<RolePolicy>());
        Assert.Equal("role-grants", policy.LogicalId);
        Assert.Equal("role-grants", policy.PolicyName);
        Assert.Equal(new ReferenceValue("role", "RoleName"), SampleStack.ValueOf(policy.RoleName));
        Assert.Equal(["logs:CreateLogStream", "logs:PutLogEvents", "sqs:SendMessage"], policy.PolicyDocument.Statements.SelectMany(static statement => statement.Actions));
    }

    [Fact]
    public void A_role_without_grants_has_no_policy_of_its_own()
    {
        _ = _stack.NewRole();

        Assert.Empty(_stack.Resources.OfType<RolePolicy>());
    }

    [Fact]
    public void A_function_may_call_itself_without_a_cycle()
    {
        var function = _stack.NewFunction();
        function.GrantInvoke(function);

        var policy = Assert.Single(_stack.Resources.OfType<RolePolicy>());
        var statement = Assert.Single(policy.PolicyDocument.Statements);
        Assert.Equal(
            [new ReferenceValue("orders", "Arn"), new JoinedValue([new ReferenceValue("orders", "Arn"), Value.Of(":*")])],
            statement.Resources.Select(SampleStack.ValueOf));
        Assert.Null(function.Role.Resource!.Policies);
    }

    [Fact]
    public void A_function_with_a_role_of_elsewhere_cannot_be_granted_anything()
    {
        var function = new Function(_stack, "orders") { Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"), Code = Code.FromFolder("code") };

        var error = Assert.Throws<InvalidOperationException>(() => new LogGroup(_stack, "logs").GrantWrite(function));
        Assert.Contains("'orders'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grant_points_at_the_line_of_the_role()
    {
        var role = _stack.NewRole();
        new LogGroup(_stack, "logs").GrantWrite(role);

        Assert.Equal(role.Place, Assert.Single(_stack.Resources.OfType<RolePolicy>()).Place);
    }
}
