using LambdaIaC.Analyzers;
using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.CodeFixes.Tests;

/// <summary>Rights that are missing: given by the resource itself where it has a method for it, by a managed policy of AWS otherwise.</summary>
public sealed class GrantRepairTests
{
    private const string Basic = "\"arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole\"";

    [Fact]
    public Task A_log_group_of_the_stack_grants_its_right() => VerifyAsync(
        """
                var role = new ExecutionRole(this, "role") { Description = "Runs the shop" };
                var logs = new LogGroup(this, "logs") { RetentionInDays = 30 };

                // Takes orders.
                var orders = new Function(this, "orders") { Role = {|LIAC4420:role|}, LoggingConfig = new() { LogGroup = logs }, $rest };
        """,
        """
                var role = new ExecutionRole(this, "role") { Description = "Runs the shop" };
                var logs = new LogGroup(this, "logs") { RetentionInDays = 30 };
                logs.GrantWrite(role);

                // Takes orders.
                var orders = new Function(this, "orders") { Role = role, LoggingConfig = new() { LogGroup = logs }, $rest };
        """);

    [Fact]
    public Task A_policy_is_attached_to_a_role_with_others() => VerifyAsync(
        """
                var role = new ExecutionRole(this, "role") { ManagedPolicyArns = ["arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess"] };
                var orders = new Function(this, "orders") { Role = {|LIAC4420:role|}, $rest };
        """,
        $$"""
                var role = new ExecutionRole(this, "role") { ManagedPolicyArns = ["arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess", {{Basic}}] };
                var orders = new Function(this, "orders") { Role = role, $rest };
        """);

    [Fact]
    public Task A_policy_is_attached_to_a_role_without_any() => VerifyAsync(
        """
                var role = new ExecutionRole(this, "role") { Description = "Runs the shop" };
                var orders = new Function(this, "orders") { Role = {|LIAC4420:role|}, $rest };
        """,
        $$"""
                var role = new ExecutionRole(this, "role") { Description = "Runs the shop", ManagedPolicyArns = [{{Basic}}] };
                var orders = new Function(this, "orders") { Role = role, $rest };
        """);

    [Fact]
    public Task Two_functions_of_one_role_attach_it_once() => VerifyAsync(
        """
                var role = new ExecutionRole(this, "role");
                var orders = new Function(this, "orders") { Role = {|LIAC4420:role|}, $rest };
                var prices = new Function(this, "prices") { Role = {|LIAC4420:role|}, $rest };
        """,
        $$"""
                var role = new ExecutionRole(this, "role") { ManagedPolicyArns = [{{Basic}}] };
                var orders = new Function(this, "orders") { Role = role, $rest };
                var prices = new Function(this, "prices") { Role = role, $rest };
        """);

    [Fact]
    public Task A_url_for_everyone_is_opened_for_everyone() => VerifyAsync(
        """
                var orders = new Function(this, "orders") { Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"), $rest };
        #pragma warning disable LIAC4201 // Who calls it is checked inside.
                var url = new FunctionUrl(this, "url") { TargetFunctionArn = orders, AuthType = {|LIAC4202:FunctionUrlAuthType.None|} };
                var live = new Alias(this, "live") { FunctionName = orders, FunctionVersion = new LambdaIaC.Version(this, "first") { FunctionName = orders }, Name = "live" };
        """,
        """
                var orders = new Function(this, "orders") { Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"), $rest };
        #pragma warning disable LIAC4201 // Who calls it is checked inside.
                var url = new FunctionUrl(this, "url") { TargetFunctionArn = orders, AuthType = FunctionUrlAuthType.None };
                url.GrantPublicAccess();
                var live = new Alias(this, "live") { FunctionName = orders, FunctionVersion = new LambdaIaC.Version(this, "first") { FunctionName = orders }, Name = "live" };
        """);

    [Fact]
    public Task A_function_that_gets_results_lets_the_sender_call_it() => VerifyAsync(
        """
                var role = new ExecutionRole(this, "role") { ManagedPolicyArns = ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"] };
                var done = new Function(this, "done") { Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"), $rest };
                var orders = new Function(this, "orders") { Role = role, $rest };
                var config = new EventInvokeConfig(this, "config") { FunctionName = orders, DestinationConfig = new() { OnSuccess = new() { Destination = {|LIAC4425:done.Arn|} } } };
        """,
        """
                var role = new ExecutionRole(this, "role") { ManagedPolicyArns = ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"] };
                var done = new Function(this, "done") { Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"), $rest };
                var orders = new Function(this, "orders") { Role = role, $rest };
                done.GrantInvoke(orders);
                var config = new EventInvokeConfig(this, "config") { FunctionName = orders, DestinationConfig = new() { OnSuccess = new() { Destination = done.Arn } } };
        """);

    private static Task VerifyAsync(string source, string repaired) => StackFixTest<ResourceAnalyzer, RepairFix>.VerifyAsync(Stack(source), Stack(repaired), iterations: 1);

    private static string Stack(string statements) => StackSource.Statements(statements.Replace(
        "$rest", "Runtime = Runtime.DotNet10, Handler = \"orders\", Code = Code.FromFolder(\"orders\")", StringComparison.Ordinal));
}
