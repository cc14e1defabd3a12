using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests;

/// <summary>The analyzer in the compiler of the SDK: <c>dotnet build</c> of a stack.</summary>
public sealed class BuildTests
{
    [Fact]
    public async Task A_build_fails_at_the_value_that_AWS_refuses()
    {
        using var project = new StackProject(Program("Duration.Minutes(16)"));
        var (exitCode, output) = await project.BuildAsync();
        Assert.True(exitCode != 0, output);
        Assert.Contains("Program.cs(11,23): error LIAC1001: Timeout of Function 'orders' is 960 seconds; it must be between 1 and 900 seconds.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_of_a_legal_stack_has_neither_errors_nor_warnings()
    {
        using var project = new StackProject(Program("Duration.Minutes(15)"));
        var (exitCode, output) = await project.BuildAsync();
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
        Assert.DoesNotContain("LIAC", output, StringComparison.Ordinal);
    }

    private static string Program(string timeout) =>
        $$"""
        using LambdaIaC;

        Console.WriteLine(new OrdersStack().Name);

        sealed class OrdersStack : Stack
        {
            public OrdersStack() : base("orders")
            {
                _ = new Function(this, "orders")
                {
                    Timeout = {{timeout}},
                    Runtime = Runtime.DotNet10,
                    Handler = "Orders",
                    Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"),
                    Code = Code.FromProject("../PlaceOrder"),
                };
            }
        }
        """;
}
