using System.Text.Json;
using System.Text.Json.Nodes;
using LambdaIaC.DotNetRuntime.Tests.Hosting;

namespace LambdaIaC.DotNetRuntime.Tests;

public sealed class HandlerFailureTests(FunctionPackage package) : IClassFixture<FunctionPackage>
{
    [Fact]
    public async Task An_exception_becomes_an_error_document_and_the_process_goes_on()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Failures::Throw");
        for (var round = 0; round < 4; round++)
        {
            var answer = await function.InvokeAsync("""{"Sku":"A-1"}""");
            Assert.Equal((true, "InvalidOperationException"), (answer.IsError, answer.ErrorType));
            var document = Parse(answer);
            Assert.Equal("InvalidOperationException", (string?)document["errorType"]);
            Assert.Equal("no A-1", (string?)document["errorMessage"]);
            Assert.Equal(["at Sample.Failures.Throw(Order order)"], Lines(document["stackTrace"]));
            Assert.Equal("IOException", (string?)document["cause"]?["errorType"]);
            Assert.Equal("disk", (string?)document["cause"]?["errorMessage"]);
        }
    }

    [Fact]
    public async Task An_exception_of_an_asynchronous_handler_is_not_wrapped()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Failures::ThrowLater");
        var document = Parse(await function.InvokeAsync("{}"));
        Assert.Equal(("ArgumentException", "later"), ((string?)document["errorType"], (string?)document["errorMessage"]));
        Assert.StartsWith("at Sample.Failures.ThrowLater()", Lines(document["stackTrace"])[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_causes_of_an_aggregate_are_told()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Failures::Many");
        var document = Parse(await function.InvokeAsync("{}"));
        Assert.Equal("AggregateException", (string?)document["errorType"]);
        Assert.Equal(["one", "other"], document["causes"]?.AsArray().Select(static cause => (string?)cause?["errorMessage"]));
    }

    [Theory]
    [InlineData("Statics::Poco", "[1]")]
    [InlineData("Statics::Poco", "no JSON")]
    [InlineData("Statics::Text", """{"a":1}""")]
    [InlineData("Statics::Number", "\"x\"")]
    public async Task An_event_of_another_shape_is_an_error_of_the_serializer(string handler, string payload)
    {
        await using var function = await FunctionProcess.StartAsync(package, $"Sample::Sample.{handler}");
        var answer = await function.InvokeAsync(payload);
        Assert.Equal((true, "JsonSerializerException"), (answer.IsError, answer.ErrorType));
        Assert.StartsWith("The event is not JSON of a ", (string?)Parse(answer)["errorMessage"], StringComparison.Ordinal);
        Assert.Equal("JsonException", (string?)Parse(answer)["cause"]?["errorType"]);
    }

    [Fact]
    public async Task A_result_that_is_no_json_is_an_error_of_the_serializer()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Failures::NotJson");
        var answer = await function.InvokeAsync("{}");
        Assert.Equal("JsonSerializerException", answer.ErrorType);
        Assert.StartsWith("The result of type System.Func`1", (string?)Parse(answer)["errorMessage"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_in_the_log_too()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Failures::ThrowLater");
        await function.Api.InvokeAsync(new TestEvent("{}"u8.ToArray()) { RequestId = "id-3" });
        Assert.Contains("\tid-3\tfail\tSystem.ArgumentException: later", await function.OutputAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_ends_the_process_ends_it_with_its_code()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Failures::Exit");
        _ = function.InvokeAsync("{}");
        Assert.Equal(17, await function.ExitAsync());
    }

    [Fact]
    public async Task A_runtime_api_that_goes_away_ends_the_process()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Statics::Nothing");
        await function.InvokeAsync("{}");
        await function.Api.DisposeAsync();
        Assert.Equal(3, await function.ExitAsync());
    }

    private static JsonObject Parse(Answer answer) => JsonNode.Parse(answer.Text)?.AsObject() ?? throw new JsonException(answer.Text);

    private static List<string> Lines(JsonNode? trace) => [.. trace!.AsArray().Select(static line => (string)line!)];
}
