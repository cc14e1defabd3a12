using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LambdaIaC.DotNetRuntime.Tests.Hosting;

namespace LambdaIaC.DotNetRuntime.Tests;

public sealed partial class LoggingTests(FunctionPackage package) : IClassFixture<FunctionPackage>
{
    [Fact]
    public async Task Text_lines_have_time_request_level_and_message()
    {
        var lines = (await LogAsync([])).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines.Where(static line => line[0] == '2'), static line => Assert.Matches(Timestamp, line));
        Assert.Equal(
            [
                "id-4 info written to the console",
                "id-4 info in 2 parts",
                "id-4 fail an error",
                "id-4 info a line",
                "id-4 info a message",
                "id-4 info with {braces}",
                "id-4 warn sku A-1 costs 2.50",
                "id-4 fail it failed",
                "System.InvalidOperationException: broken",
                "id-4 crit 3 things",
                "System.Exception: worse",
                "id-4 info not ended",
            ],
            lines.Select(static line => line[0] == '2' ? string.Join(' ', line.Split('\t')[1..]) : line));
    }

    [Fact]
    public async Task A_function_can_ask_for_its_text_alone()
    {
        var lines = (await LogAsync(new() { ["AWS_LAMBDA_HANDLER_LOG_FORMAT"] = "Unformatted" })).Split('\n');
        Assert.Equal(["written to the console", "in 2 parts", "an error"], lines[..3]);
    }

    [Fact]
    public async Task Levels_below_the_configured_one_are_dropped()
    {
        var log = await LogAsync(new() { ["AWS_LAMBDA_LOG_LEVEL"] = "ERROR", ["AWS_LAMBDA_HANDLER_LOG_FORMAT"] = "unformatted" });
        Assert.StartsWith("an error\nit failed\n", log, StringComparison.Ordinal);
        Assert.Contains("not shown", await LogAsync(new() { ["AWS_LAMBDA_HANDLER_LOG_LEVEL"] = "Debug" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_have_the_named_values_of_their_message()
    {
        var log = await LogAsync(new() { ["AWS_LAMBDA_LOG_FORMAT"] = "JSON", ["AWS_LAMBDA_LOG_LEVEL"] = "INFO" });
        var events = log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!.AsObject()).ToList();
        Assert.All(events, static logEvent => Assert.Equal("id-4", (string?)logEvent["requestId"]));
        var warning = events.Single(static logEvent => (string?)logEvent["level"] == "Warning");
        Assert.Equal(("sku A-1 costs 2.50", "A-1", 2.5), ((string?)warning["message"], (string?)warning["sku"], (double?)warning["price"]));
        var critical = events.Single(static logEvent => (string?)logEvent["level"] == "Critical");
        Assert.Equal(("System.Exception", "worse", 3), ((string?)critical["errorType"], (string?)critical["errorMessage"], (int?)critical["count"]));
    }

    private async Task<string> LogAsync(Dictionary<string, string> environment)
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Logs::All", environment);
        var answer = await function.Api.InvokeAsync(new TestEvent("{}"u8.ToArray()) { RequestId = "id-4" });
        Assert.False(answer.IsError, answer.Text);
        return await function.OutputAsync();
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\t")]
    private static partial Regex Timestamp { get; }
}
