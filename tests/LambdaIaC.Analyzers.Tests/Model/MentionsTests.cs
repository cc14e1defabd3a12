using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Model;

/// <summary>However a program names the types of the model, its resources are found: only what cannot be one is left out.</summary>
public sealed class MentionsTests
{
    private const string Resource = "(this, \"orders\") { Role = null!, Code = null!, Runtime = null!, Handler = \"index\", MemorySize = DataSize.Mebibytes(1) }";

    [Theory]
    [InlineData("using LambdaIaC;", "_ = new Function")]
    [InlineData("using LambdaIaC;", "_ = new LambdaIaC.Function")]
    [InlineData("using LambdaIaC;", "_ = new global::LambdaIaC.Function")]
    [InlineData("using LambdaIaC;", "Function function = new")]
    [InlineData("using LambdaIaC;", "Function? function = new")]
    [InlineData("using LambdaIaC;", "Function function; function = new")]
    [InlineData("using LambdaIaC;", "Take(new", ");")]
    [InlineData("using LambdaIaC; using Fn = LambdaIaC.Function;", "_ = new Fn")]
    [InlineData("using LambdaIaC; using Fn = LambdaIaC.Function;", "Fn function = new")]
    [InlineData("using Lambda = LambdaIaC; using DataSize = LambdaIaC.DataSize;", "_ = new Lambda.Function")]
    [InlineData("using Lambda = LambdaIaC; using DataSize = LambdaIaC.DataSize;", "Lambda.Function function; function = new")]
    public async Task A_resource_is_found_however_its_type_is_named(string usings, string creation, string end = ";") =>
        Assert.Contains(await StackCompiler.AnalyzeAsync(Program(usings, creation + Resource + end)), static diagnostic => diagnostic.Id == "LIAC1002");

    [Fact]
    public async Task What_another_file_imports_for_all_counts_as_well() => Assert.Contains(
        await StackCompiler.AnalyzeAsync("global using LambdaIaC; global using Fn = LambdaIaC.Function;", Program("", $"Fn function; function = new{Resource}; _ = new Fn{Resource.Replace("orders", "others", StringComparison.Ordinal)};")),
        static diagnostic => diagnostic.Id == "LIAC1002");

    [Fact]
    public async Task A_file_inside_of_the_namespace_needs_no_import() => Assert.Contains(
        await StackCompiler.AnalyzeAsync(Program("namespace LambdaIaC.Samples;", $"Function function; function = new{Resource};")), static diagnostic => diagnostic.Id == "LIAC1002");

    private static string Program(string head, string statement) =>
        $$"""
        {{head}}
        public sealed class OrdersStack : LambdaIaC.Stack
        {
            public OrdersStack() : base("orders")
            {
                {{statement}}
            }

            private static void Take(LambdaIaC.Function function) { }
        }
        """;
}
