namespace LambdaIaC.Analyzers.Tests.Code.Handlers;

/// <summary>The rules about a method that is there: overloads, signature, class.</summary>
public sealed class HandlerShapeTests
{
    [Theory]
    [InlineData("public void Handle() { } public void Handle(Stream s) { }", "LIAC7003", "2 overloads")]
    [InlineData("public async void Handle() => await Task.Yield();", "LIAC7004", "'async void'")]
    [InlineData("public void Handle<T>() { }", "LIAC7004", "generic")]
    [InlineData("public void Handle(Stream a, ILambdaContext b, int c) { }", "LIAC7004", "3 parameters")]
    [InlineData("public void Handle(Stream a, string b) { }", "LIAC7004", "second parameter is 'string'")]
    [InlineData("public void Handle(params string[] all) { }", "LIAC7004", "any length")]
    [InlineData("public void Handle(ref int a) { }", "LIAC7004", "by reference")]
    [InlineData("public ValueTask Handle() => default;", "LIAC7004", "ValueTask")]
    [InlineData("public Fn(int number) { } public void Handle() { }", "LIAC7005", "no public constructor without parameters")]
    [InlineData("private Fn() { } public void Handle() { }", "LIAC7005", "no public constructor without parameters")]
    public async Task What_Lambda_cannot_call_is_found(string members, string id, string message)
    {
        foreach (var isFile in (bool[])[false, true])
        {
            var found = await Sample(members, isFile: isFile).AnalyzeAsync();
            Assert.Equal(id, Assert.Single(found, diagnostic => diagnostic.Id != "LIAC7006").Id);
            Assert.Contains(message, found.Single(diagnostic => diagnostic.Id == id).GetMessage(null), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("abstract class Fn", "public abstract void Handle();", "LIAC7004")]
    [InlineData("abstract class Fn", "public void Handle() { }", "LIAC7005")]
    [InlineData("interface Fn", "static void Handle() { }", "LIAC7005")]
    public async Task A_type_that_cannot_be_created_is_found(string declaration, string members, string id) =>
        Assert.Contains(id, await Sample(members, declaration).IdsAsync());

    [Theory]
    [InlineData("class Fn", "public void Handle() { }")]
    [InlineData("class Fn", "public Task<Stream> Handle(Stream a, ILambdaContext b) => Task.FromResult(a);")]
    [InlineData("class Fn", "public async Task Handle(ILambdaContext b) => await Task.Yield();")]
    [InlineData("class Fn", "public MemoryStream Handle(Stream a) => new();")]
    [InlineData("struct Fn", "public void Handle() { }")]
    [InlineData("abstract class Fn", "public static void Handle() { }")]
    [InlineData("static class Fn", "public static void Handle() { }")]
    [InlineData("class Fn", "public Fn() { } public Fn(int number) { } public void Handle() { }")]
    public async Task What_Lambda_can_call_is_silent(string declaration, string members)
    {
        Assert.Empty(await Sample(members, declaration).IdsAsync());
        Assert.Empty(await Sample(members, declaration, isFile: true).IdsAsync());
    }

    [Fact]
    public async Task A_context_of_the_same_shape_is_enough_for_the_local_service_and_AWS_needs_the_package()
    {
        const string members = "public interface IMine { string AwsRequestId { get; } } public void Handle(Stream a, IMine b) { }";
        Assert.Equal(["LIAC7004"], await Sample(members).IdsAsync());
        Assert.Equal(["LIAC7007"], await (Sample(members) with { UsesLambdaCore = false }).IdsAsync());
    }

    private static CodeSample Sample(string members, string declaration = "class Fn", bool isFile = false) => new()
    {
        Stack = CodeSample.Function("Handler = \"Orders.Functions::Orders.Functions.Fn::Handle\""),
        Functions = $"using System.IO;\nusing System.Threading.Tasks;\n{(members.Contains("ILambda", StringComparison.Ordinal) ? "using Amazon.Lambda.Core;\n" : "")}namespace Orders.Functions;\npublic {declaration} {{ {members} }}",
        IsFile = isFile,
    };
}
