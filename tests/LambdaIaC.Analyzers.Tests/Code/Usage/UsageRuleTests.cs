using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Code.Usage;

/// <summary>The rules about the use of this library.</summary>
public sealed class UsageRuleTests
{
    [Theory]
    [InlineData("$\"{role.Arn}:live\"", "role.Arn")]
    [InlineData("$\"{role}\"", "role")]
    [InlineData("$\"{reference}\"", "reference")]
    [InlineData("\"a\" + role.Arn", "role.Arn")]
    [InlineData("reference + \"a\"", "reference")]
    [InlineData("role.Arn.ToString()", "role.Arn")]
    [InlineData("reference.ToString()", "reference")]
    [InlineData("string.Format(\"{0}\", role.Arn)", "role.Arn")]
    [InlineData("string.Concat(\"a\", role)", "role")]
    public async Task A_value_of_the_deployment_as_a_string_is_found(string expression, string place)
    {
        var found = Assert.Single(await Use($"text = {expression};").AnalyzeAsync());
        Assert.Equal("LIAC9101", found.Id);
        Assert.Equal(place, found.Text());
    }

    [Theory]
    [InlineData("Text made = Text.Format($\"{role.Arn}:live\");")]
    [InlineData("text = $\"{role.RoleName}-{number}\";")]
    [InlineData("text = $\"{plain}\";")]
    [InlineData("text = \"a\" + plain;")]
    [InlineData("text = role.LogicalId + number;")]
    [InlineData("text = Runtime.DotNet10.ToString();")]
    public async Task A_string_of_what_is_known_is_silent(string statement) => Assert.Empty(await Use(statement).IdsAsync());

    [Theory]
    [InlineData("Handler.For(() => 1)", "() => 1")]
    [InlineData("Handler.For<Own>(own => own.Field)", "own => own.Field")]
    [InlineData("Handler.For(Local)", "Local")]
    public async Task A_handler_that_names_no_method_is_found(string handler, string place)
    {
        var found = Assert.Single(await Use($"Handler handler = {handler}; void Local() {{ }}").AnalyzeAsync());
        Assert.Equal("LIAC9103", found.Id);
        Assert.Equal(place, found.Text());
    }

    [Theory]
    [InlineData("Handler.For<Own>(own => own.Handle)")]
    [InlineData("Handler.For(Own.Make)")]
    [InlineData("Handler.For(kept)")]
    public async Task A_handler_that_names_a_method_or_a_variable_is_silent(string handler) =>
        Assert.Empty(await Use($"System.Delegate kept = Own.Make; Handler handler = {handler};").IdsAsync());

    [Theory]
    [InlineData("LambdaIaC.Commands.StackProgram.RunAsync([], () => stack); new ExecutionRole(stack, \"late\");", true)]
    [InlineData("LambdaIaC.Commands.StackProgram.RunAsync([], () => stack); stack.Role.Grant(null!);", true)]
    [InlineData("LambdaIaC.Commands.StackProgram.RunAsync([], () => stack); if (stack.Name == \"a\") { _ = new ExecutionRole(stack, \"late\"); }", true)]
    [InlineData("new ExecutionRole(stack, \"early\"); LambdaIaC.Commands.StackProgram.RunAsync([], () => stack);", false)]
    [InlineData("LambdaIaC.Commands.StackProgram.RunAsync([], () => stack); new ExecutionRole(other, \"late\");", false)]
    [InlineData("LambdaIaC.Commands.StackProgram.RunAsync([], () => new Shop()); new ExecutionRole(stack, \"late\");", false)]
    [InlineData("while (true) { LambdaIaC.Commands.StackProgram.RunAsync([], () => stack); new ExecutionRole(stack, \"late\"); }", false)]
    public async Task A_stack_that_is_changed_after_its_plan_is_found(string statements, bool isFound) =>
        Assert.Equal(isFound ? ["LIAC9102"] : [], await new CodeSample
        {
            Stack = $$"""
                using System;
                using LambdaIaC;
                public sealed class Shop : Stack { public Shop() : base("shop") => Role = new ExecutionRole(this, "role"); public ExecutionRole Role { get; } }
                static class Tests { static void Run() { var stack = new Shop(); var other = new Shop(); {{statements}} } }
                namespace LambdaIaC.Commands { static class StackProgram { public static int RunAsync(string[] arguments, params Func<Stack>[] stacks) => 0; } }
                """,
        }.IdsAsync());

    private static CodeSample Use(string statement) => new()
    {
        Stack = StackSource.Statements(
            $"var role = new ExecutionRole(this, \"role\"); Ref<ExecutionRole> reference = role; Text plain = \"plain\";\n{statement}",
            "public sealed class Own { public void Handle() { } public static void Make() { } public System.Action Field = () => { }; }"),
    };
}
