using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Code;

/// <summary>Code that is being typed: the code analyzer never throws.</summary>
public sealed class BrokenHandlerTests
{
    private static readonly string Whole = StackSource.Function(
        """
        Handler = Handler.For<Own>(own => own.Handle),
        Runtime = Runtime.DotNet10,
        Environment = new() { ["A"] = $"{role.Arn}-{text}", ["B"] = "a" + role, ["C"] = Text.Format($"{role.Arn}") },
        """,
        before: "var role = new ExecutionRole(this, \"role\"); Handler h = Handler.For(() => 1); Handler i = \"Orders::OrdersStack+Own::Handle\";",
        members: "public sealed class Own { public void Handle(string text) { } }");

    [Fact]
    public async Task Source_that_is_cut_at_any_place_does_not_throw()
    {
        for (var length = 0; length <= Whole.Length; length += 13)
        {
            await CodeSample.RunAsync(StackCompiler.Compile(Whole[..length]), new Dictionary<string, string>());
        }
    }

    [Fact]
    public async Task Source_that_misses_any_character_does_not_throw()
    {
        for (var index = 0; index < Whole.Length; index += 17)
        {
            await CodeSample.RunAsync(StackCompiler.Compile(Whole.Remove(index, 1)), new Dictionary<string, string>());
        }
    }

    [Theory]
    [InlineData("Handler = Handler.For<Missing>(own => own.Handle)")]
    [InlineData("Handler = Handler.For<Own>(own => own.Missing)")]
    [InlineData("Handler = Handler.For<Own>(own => )")]
    [InlineData("Handler = Handler.For()")]
    [InlineData("Handler = 5")]
    [InlineData("Handler = \"::\"")]
    [InlineData("Handler = \"Orders::::Handle\"")]
    public async Task What_the_compiler_refuses_or_names_nothing_is_silent(string property) =>
        Assert.Empty(await CodeSample.RunAsync(
            StackCompiler.Compile(StackSource.Function(property, members: "public sealed class Own { public void Handle() { } }")), new Dictionary<string, string>()));

    [Fact]
    public async Task Without_the_model_nothing_is_analyzed() => Assert.Empty(await CodeSample.RunAsync(
        StackCompiler.Compile("class A { string B(object role) => $\"{role}\" + role; }").WithReferences(OfflineReferences.Framework), new Dictionary<string, string>()));
}
