using LambdaIaC.Compiler.Tests.Sources;
using LambdaIaC.Compiler.Tests.Stacks;

namespace LambdaIaC.Compiler.Tests.Validation;

/// <summary>Whatever way C# has of accepting a diagnostic, the reports of a check show the finding as accepted.</summary>
public sealed class SourceSuppressionsTests
{
    private static readonly string s_stack = $"{TestCompiler.Project.Directory}/OrdersStack.cs";

    [Theory]
    [InlineData("class OrdersStack {", "", null)]
    [InlineData("[SuppressMessage(\"LambdaIaC\", \"LIAC1001\", Justification = \"measured\")] class OrdersStack {", "", "measured")]
    [InlineData("class OrdersStack { [SuppressMessage(\"LambdaIaC\", \"LIAC1001\", Justification = \"measured\")]", "", "measured")]
    [InlineData("class OrdersStack {\n#pragma warning disable LIAC1001", "", "#pragma warning disable")]
    [InlineData("class OrdersStack {", "[assembly: SuppressMessage(\"LambdaIaC\", \"LIAC1001\", Justification = \"measured\")]", "measured")]
    [InlineData("class OrdersStack {", "[assembly: SuppressMessage(\"LambdaIaC\", \"LIAC1001\", Scope = \"type\", Target = \"~T:OrdersStack\", Justification = \"measured\")]", "measured")]
    [InlineData("class OrdersStack {", "[assembly: SuppressMessage(\"LambdaIaC\", \"LIAC1001\", Scope = \"member\", Target = \"~M:OrdersStack.#ctor\", Justification = \"measured\")]", "measured")]
    [InlineData("class OrdersStack {", "[assembly: SuppressMessage(\"LambdaIaC\", \"LIAC1001\", Scope = \"type\", Target = \"~T:Other\", Justification = \"measured\")]", null)]
    [InlineData("[assembly: SuppressMessage(\"LambdaIaC\", \"LIAC1002\")] class OrdersStack {", "", null)]
    public void A_finding_is_accepted_as_its_source_says(string head, string other, string? reason)
    {
        var sources = new MemorySources
        {
            [s_stack] = $"{head}\n OrdersStack() {{\n{new string('\n', 20)}\n}} }}",
            [$"{TestCompiler.Project.Directory}/Properties/GlobalSuppressions.cs"] = other,
        };

        var result = TestCompiler.CheckIn(sources, static stack => _ = new Function(stack, "orders", s_stack, 10)
        {
            Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"),
            Code = Code.FromFolder("code"),
            Handler = "index.handler",
            Runtime = Runtime.NodeJs22,
            Timeout = Duration.Minutes(16),
        });

        Assert.Equal(reason, Assert.Single(result.Findings, static finding => finding.Rule.Id == "LIAC1001").Suppression);
    }
}
