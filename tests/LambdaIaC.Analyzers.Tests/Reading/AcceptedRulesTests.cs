using LambdaIaC.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Reading;

/// <summary>What an author accepts with <c>Suppress</c> is not shown while typing; what only may be accepted is.</summary>
public sealed class AcceptedRulesTests
{
    private const string Reason = "\"The vendor needs it until spring.\"";

    [Theory]
    [InlineData("orders.Suppress(\"LIAC2003\", " + Reason + ");")]
    [InlineData("orders.Suppress(reason: " + Reason + ", ruleId: \"LIAC2003\");")]
    [InlineData("const string Rule = \"LIAC2003\"; orders.Suppress(Rule, " + Reason + ");")]
    [InlineData("_orders = new Function(this, \"other\") { $rest }; orders.Suppress(\"LIAC2003\", " + Reason + "); _orders.Suppress(\"LIAC2003\", " + Reason + ");")]
    [InlineData("Kept = new Function(this, \"other\") { $rest }; orders.Suppress(\"LIAC2003\", " + Reason + "); this.Kept.Suppress(\"LIAC2003\", " + Reason + ");")]
    [InlineData("if (flag) { var other = new Function(this, \"other\") { $rest }; other.Suppress(\"LIAC2003\", " + Reason + "); } orders.Suppress(\"LIAC2003\", " + Reason + ");")]
    public async Task What_is_accepted_with_a_reason_is_not_shown(string statements) => Assert.Empty(await FindingsAsync(statements));

    [Theory]
    [InlineData("")]
    [InlineData("orders.Suppress(\"LIAC1001\", " + Reason + ");")]
    [InlineData("orders.Suppress(\"LIAC2003\", \"\");")]
    [InlineData("orders.Suppress(text, " + Reason + ");")]
    [InlineData("orders.Suppress(\"LIAC2003\", text);")]
    [InlineData("if (flag) { orders.Suppress(\"LIAC2003\", " + Reason + "); }")]
    [InlineData("System.Action later = () => orders.Suppress(\"LIAC2003\", " + Reason + ");")]
    public async Task What_may_not_be_accepted_is_shown(string statements) => Assert.Equal(["LIAC2003"], await FindingsAsync(statements));

    [Fact]
    public async Task What_several_resources_make_wrong_is_accepted_at_the_one_that_it_is_about()
    {
        const string Stack =
            """
                    var orders = new Function(this, "orders") { Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"), Runtime = Runtime.DotNet10, Handler = "orders", Code = Code.FromFolder("orders") };
                    var url = new FunctionUrl(this, "url") { TargetFunctionArn = orders, AuthType = FunctionUrlAuthType.None };
                    url.Suppress("LIAC4201", "It checks its callers itself.");
            """;

        Assert.Equal(["LIAC4202"], await IdsAsync(StackSource.Statements(Stack)));
        Assert.Empty(await IdsAsync(StackSource.Statements(Stack + "\n        url.Suppress(\"LIAC4202\", \"The permission is made elsewhere.\");")));
        Assert.Equal(["LIAC4202"], await IdsAsync(StackSource.Statements(Stack + "\n        orders.Suppress(\"LIAC4202\", \"At the wrong resource.\");")));
    }

    private static Task<IEnumerable<string>> FindingsAsync(string statements)
    {
        const string Rest = "Role = ExecutionRole.FromArn(\"arn:aws:iam::123456789012:role/orders\"), Runtime = Runtime.Custom(\"python3.9\"), Handler = \"orders.handler\", Code = Code.FromFolder(\"orders\")";
        return IdsAsync(StackSource.Statements(
            $"        var orders = new Function(this, \"orders\") {{ {Rest} }};\n        {statements.Replace("$rest", Rest, StringComparison.Ordinal)}",
            "private readonly Function? _orders; public Function? Kept { get; }"));
    }

    private static async Task<IEnumerable<string>> IdsAsync(string source) => (await StackCompiler.AnalyzeAsync(source)).Select(static diagnostic => diagnostic.Id);
}
