using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Invocation;

public sealed class PermissionTests
{
    private readonly SampleStack _stack = new();

    [Fact]
    public void A_service_is_allowed_to_call_on_behalf_of_one_resource()
    {
        var permission = _stack.NewFunction().GrantInvoke("s3.amazonaws.com", "arn:aws:s3:::uploads");

        Assert.Equal("orders-invoked-by-s3", permission.LogicalId);
        Assert.Equal("orders-invoked-by-s3", permission.StatementId);
        Assert.Equal("lambda:InvokeFunction", permission.Action);
        Assert.Equal("s3.amazonaws.com", permission.Principal.ToString());
        Assert.Equal("arn:aws:s3:::uploads", permission.SourceArn?.ToString());
        Assert.Null(permission.Qualifier);
    }

    [Fact]
    public void The_second_permission_of_a_service_gets_a_number()
    {
        var function = _stack.NewFunction();
        _ = function.GrantInvoke("s3.amazonaws.com", "arn:aws:s3:::a");

        Assert.Equal("orders-invoked-by-s3-2", function.GrantInvoke("s3.amazonaws.com", "arn:aws:s3:::b").LogicalId);
        Assert.Equal("orders-invoked-by-sns", function.GrantInvoke("sns.amazonaws.com", "arn:aws:sns:eu-west-1:123456789012:c").LogicalId);
    }

    [Fact]
    public void A_right_on_an_alias_is_qualified()
    {
        var function = _stack.NewFunction();
        var alias = new Alias(_stack, "live") { FunctionName = function, FunctionVersion = Version.FromNumber(1), Name = "live" };

        var permission = alias.GrantInvoke("events.amazonaws.com", "arn:aws:events:eu-west-1:123456789012:rule/nightly");

        Assert.Equal(new ReferenceValue("live", "Name"), SampleStack.ValueOf(permission.Qualifier!));
        Assert.Equal(new ReferenceValue("orders", "FunctionName"), SampleStack.ValueOf(permission.FunctionName));
    }

    [Fact]
    public void A_public_url_has_the_two_rights_that_lambda_asks_for()
    {
        var url = new FunctionUrl(_stack, "url") { TargetFunctionArn = _stack.NewFunction(), AuthType = FunctionUrlAuthType.None };
        url.GrantPublicAccess();

        var permissions = _stack.Resources.OfType<Permission>().ToList();
        Assert.Equal(["lambda:InvokeFunctionUrl", "lambda:InvokeFunction"], permissions.Select(static permission => permission.Action));
        Assert.Equal(FunctionUrlAuthType.None, permissions[0].FunctionUrlAuthType);
        Assert.True(permissions[1].InvokedViaFunctionUrl);
        Assert.All(permissions, static permission => Assert.Null(permission.Qualifier));
    }
}
