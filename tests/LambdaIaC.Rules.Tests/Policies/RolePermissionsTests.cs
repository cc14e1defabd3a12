using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Policies;

public sealed class RolePermissionsTests
{
    private const string Send = "sqs:SendMessage";

    [Fact]
    public void A_role_without_policies_may_do_nothing() => Assert.False(May(TestPolicy.RoleWith()));

    [Fact]
    public void An_inline_policy_allows()
    {
        Assert.True(May(TestPolicy.Role(TestPolicy.Allow("sqs:Send*"))));
        Assert.False(May(TestPolicy.Role(TestPolicy.Allow("sns:*"))));
    }

    [Fact]
    public void What_one_policy_denies_no_other_allows()
    {
        Assert.False(May(TestPolicy.Role(TestPolicy.Allow("*"), TestPolicy.Deny("sqs:*"))));
        Assert.True(May(TestPolicy.Role(TestPolicy.Allow("*"), TestPolicy.Deny("sqs:*", Value.Of("arn:aws:sqs:*:*:secret")))));
        Assert.Null(May(TestPolicy.Role(TestPolicy.Allow("*"), TestPolicy.Deny("sqs:*").With("Condition", TestResource.Map(("Bool", MapValue.Empty))))));
    }

    [Theory]
    [InlineData("AWSLambdaBasicExecutionRole", "logs:PutLogEvents", true)]
    [InlineData("AWSLambdaBasicExecutionRole", Send, false)]
    [InlineData("AWSLambdaSQSQueueExecutionRole", "sqs:ReceiveMessage", true)]
    [InlineData("AWSLambdaVPCAccessExecutionRole", "ec2:CreateNetworkInterface", true)]
    [InlineData("AWSLambdaKinesisExecutionRole", "kinesis:GetRecords", true)]
    [InlineData("AWSLambdaDynamoDBExecutionRole", "dynamodb:GetRecords", true)]
    [InlineData("AWSLambdaVPCAccessExecutionRole", "ec2:DescribeSubnets", true)]
    [InlineData("AWSLambdaENIManagementAccess", "ec2:UnassignPrivateIpAddresses", true)]
    [InlineData("AWSLambdaENIManagementAccess", "ec2:DescribeSubnets", false)]
    [InlineData("AWSLambdaMSKExecutionRole", "kafka:GetBootstrapBrokers", true)]
    [InlineData("AWSLambdaMSKExecutionRole", "ec2:DescribeSubnets", true)]
    [InlineData("AWSLambdaMSKExecutionRole", "ec2:AssignPrivateIpAddresses", false)]
    [InlineData("AWSLambdaBasicDurableExecutionRolePolicy", "lambda:CheckpointDurableExecution", true)]
    [InlineData("AWSXRayDaemonWriteAccess", "xray:PutTraceSegments", true)]
    [InlineData("AdministratorAccess", Send, true)]
    [InlineData("AmazonSQSFullAccess", "kms:Decrypt", null)]
    [InlineData("ReadOnlyAccess", Send, null)]
    public void Managed_policies_of_AWS_are_known_or_not(string policy, string action, bool? may)
    {
        Value[] arns = [Value.Of($"arn:aws:iam::aws:policy/service-role/{policy}"), new JoinedValue([Value.Of("arn:"), Value.Unknown, Value.Of($":iam::aws:policy/service-role/{policy}")])];

        Assert.All(arns, arn => Assert.Equal(may, May(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.List(arn))), action)));
    }

    [Fact]
    public void A_managed_policy_of_the_account_is_known_when_the_stack_makes_it()
    {
        var policy = new TestResource("ManagedPolicy", "sending", TestResource.Map(("PolicyDocument", TestPolicy.Of(TestPolicy.Allow(Send)))));

        Assert.True(May(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.List(new ReferenceValue("sending", "Ref")))), Send, policy));
        Assert.Null(May(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.Texts("arn:aws:iam::123456789012:policy/sending")))));
    }

    [Theory]
    [InlineData("RolePolicy", "RoleName", false)]
    [InlineData("Policy", "Roles", true)]
    [InlineData("ManagedPolicy", "Roles", true)]
    public void A_policy_that_names_the_role_counts(string type, string property, bool isList)
    {
        Assert.True(May(TestPolicy.RoleWith(), Send, Attached(new ReferenceValue("role", "RoleName"))));
        Assert.True(May(TestPolicy.RoleWith(("RoleName", Value.Of("orders-role"))), Send, Attached(Value.Of("orders-role"))));
        Assert.False(May(TestPolicy.RoleWith(), Send, Attached(Value.Of("another-role"))));
        Assert.False(May(TestPolicy.RoleWith(), Send, Attached(new ReferenceValue("other", "RoleName")), new TestResource("ExecutionRole", "other", MapValue.Empty)));
        Assert.Null(May(TestPolicy.RoleWith(), Send, Attached(Value.Unknown)));

        TestResource Attached(Value role) =>
            new(type, "attached", TestResource.Map((property, isList ? TestResource.List(role) : role), ("PolicyDocument", TestPolicy.Of(TestPolicy.Allow(Send)))));
    }

    [Fact]
    public void A_permissions_boundary_takes_the_certainty_from_yes_alone()
    {
        Assert.Null(May(TestPolicy.RoleWith(("PermissionsBoundary", Value.Of("arn:aws:iam::123456789012:policy/b")), ("Policies", TestResource.List(TestPolicy.Inline(TestPolicy.Of(TestPolicy.Allow(Send))))))));
        Assert.False(May(TestPolicy.RoleWith(("PermissionsBoundary", Value.Of("arn:aws:iam::123456789012:policy/b")))));
    }

    [Fact]
    public void What_is_not_known_makes_no_answer()
    {
        Assert.Null(May(TestPolicy.RoleWith(("Policies", Value.Unknown))));
        Assert.Null(May(TestPolicy.RoleWith(("Policies", new ListValue([], isOpen: true)))));
        Assert.Null(May(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.List(Value.Unknown)))));
        Assert.Null(May(TestPolicy.Role(TestPolicy.Allow(Send).With("Action", TestResource.List(Value.Unknown)))));
    }

    [Fact]
    public void Where_there_may_be_more_resources_nothing_is_missing()
    {
        var role = TestPolicy.RoleWith();

        Assert.Null(TestStack.OpenOf(role).Roles.May(role, Send));
    }

    [Fact]
    public void Anything_at_all_is_asked_of_one_resource()
    {
        TestResource queue = new("Queue", "queue", MapValue.Empty), other = new("Queue", "other", MapValue.Empty);
        var role = TestPolicy.Role(TestPolicy.Allow("sqs:SendMessage", TestPolicy.Arn("queue")));
        var stack = TestStack.Of(role, queue, other);

        Assert.True(stack.Roles.MayAnything(role, "sqs", ResourceName.Of(TestPolicy.Arn("queue"), stack)));
        Assert.False(stack.Roles.MayAnything(role, "sqs", ResourceName.Of(TestPolicy.Arn("other"), stack)));
        Assert.False(stack.Roles.MayAnything(role, "sns", ResourceName.Of(TestPolicy.Arn("queue"), stack)));
    }

    private static bool? May(TestResource role, string action = Send, params IResourceView[] others) => TestStack.Of([role, .. others]).Roles.May(role, action);
}
