using System.Text;
using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Invocation;

/// <summary>Events and answers arrive as they were sent.</summary>
public sealed class PayloadTests
{
    private const string Unicode = "\"äöü 漢字 🚀 \\u0000 \\\" \\\\ \\ud83d\\ude80 line\\nfeed\"";

    public static TheoryData<string> Payloads => new("null", "0", "-1.5", "true", "[]", "{}", "\"\"", Unicode, "{\"a\":{\"b\":[1,2,{\"c\":null}]}}");

    [RequiresToolTheory("node")]
    [MemberData(nameof(Payloads))]
    public async Task Node_echoes_every_JSON_value(string payload)
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async (event) => event;");

        var answer = await bench.AnswerAsync(function, payload);

        Assert.Equal(System.Text.Json.Nodes.JsonNode.Parse(payload)?.ToJsonString(), answer?.ToJsonString());
    }

    [RequiresToolTheory("python3")]
    [MemberData(nameof(Payloads))]
    public async Task Python_echoes_every_JSON_value(string payload)
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("python3.11", "app.handler", "app.py", "def handler(event, context):\n    return event\n");

        var answer = await bench.AnswerAsync(function, payload);

        Assert.Equal(System.Text.Json.Nodes.JsonNode.Parse(payload)?.ToJsonString(), answer?.ToJsonString());
    }

    [RequiresToolFact("node", "python3")]
    public async Task An_event_of_6_MB_passes_through_both()
    {
        const int size = 6 * 1024 * 1024 - 2;
        await using var bench = new FunctionBench();
        var node = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async (event) => event;");
        var python = bench.Function("python3.11", "app.handler", "app.py", "def handler(event, context):\n    return event\n");
        var payload = $"\"{new string('ü', size / 2)}\"";
        Assert.Equal(6 * 1024 * 1024, Encoding.UTF8.GetByteCount(payload));

        Assert.Equal(payload, FunctionBench.Text(await bench.InvokeAsync(node, payload)));
        Assert.Equal(payload, FunctionBench.Text(await bench.InvokeAsync(python, payload)));
        Assert.Equal("1", FunctionBench.Text(await bench.InvokeAsync(python, "1")));
    }
}
