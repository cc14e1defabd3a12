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

    private static Task VerifyAsync(string source, string repaired) => StackFixTest<ResourceAnalyzer, RepairFix>.VerifyAsync(Stack(source), Stack(repaired), iterations: 1);

    private static string Stack(string statements) => StackSource.Statements(statements.Replace(
        "$rest", "Runtime = Runtime.DotNet10, Handler = \"orders\", Code = Code.FromFolder(\"orders\")", StringComparison.Ordinal));
}
