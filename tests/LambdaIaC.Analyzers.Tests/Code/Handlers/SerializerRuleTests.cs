namespace LambdaIaC.Analyzers.Tests.Code.Handlers;

public sealed class SerializerRuleTests
{
    private const string Json = "public sealed class Json : Amazon.Lambda.Core.ILambdaSerializer { }";

    [Theory]
    [InlineData("public void Handle(Order order) { }", "Order")]
    [InlineData("public Order Handle() => new();", "Order")]
    [InlineData("public Task<string> Handle(Stream order) => Task.FromResult(\"\");", "string")]
    [InlineData("public void Handle(MemoryStream order) { }", "MemoryStream")]
    public async Task An_object_without_a_serializer_is_found(string method, string payload)
    {
        var found = Assert.Single(await Sample(method).AnalyzeAsync());
        Assert.Equal("LIAC7006", found.Id);
        Assert.Contains(payload, found.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public void Handle(Order order) { }", "[assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(Orders.Functions.Json))]")]
    [InlineData("[Amazon.Lambda.Core.LambdaSerializer(typeof(Json))] public void Handle(Order order) { }", "")]
    [InlineData("public Task<Stream> Handle(Stream order) => Task.FromResult(order);", "")]
    [InlineData("public Task Handle() => Task.CompletedTask;", "")]
    public async Task With_a_serializer_or_streams_alone_it_is_silent(string method, string attribute)
    {
        Assert.Empty(await Sample(method, attribute).IdsAsync());
        Assert.Empty(await (Sample(method, attribute) with { IsFile = true }).IdsAsync());
    }

    [Fact]
    public async Task Code_that_does_not_know_AWS_at_all_gets_advice_only() =>
        Assert.Equal(["LIAC7007"], await (Sample("public void Handle(Order order) { }") with { UsesLambdaCore = false }).IdsAsync());

    [Fact]
    public async Task Code_that_needs_nothing_of_AWS_gets_no_advice() =>
        Assert.Empty(await (Sample("public void Handle(Stream order) { }") with { UsesLambdaCore = false }).IdsAsync());

    private static CodeSample Sample(string method, string attribute = "") => new()
    {
        Stack = CodeSample.Function("Handler = Handler.For<Fn>(fn => fn.Handle)"),
        Functions = $$"""
            using System.IO;
            using System.Threading.Tasks;
            {{attribute}}
            namespace Orders.Functions
            {
                {{(method.Contains("Json", StringComparison.Ordinal) || attribute.Length > 0 ? Json : "")}}
                public sealed class Order { }
                public sealed class Fn { {{method}} }
            }
            """,
    };
}
