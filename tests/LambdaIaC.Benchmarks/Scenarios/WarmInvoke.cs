using LambdaIaC.Benchmarks.Floors;
using LambdaIaC.Benchmarks.Measuring;
using LambdaIaC.Benchmarks.Subjects;

namespace LambdaIaC.Benchmarks.Scenarios;

/// <summary>A warm synchronous invocation over HTTP against a bare web server and a bare Runtime API loop, median round trip.</summary>
internal sealed class WarmInvoke : Scenario
{
    private const string Request = """{"name":"x"}""";
    private const string Answer = "\"x\"";
    private const int RequestsPerRound = 1500;

    public override string Name => "warm-invoke";

    public override async Task RunAsync(int rounds, CancellationToken cancellationToken)
    {
        await using var kestrel = await BareKestrel.EchoingAsync(System.Text.Encoding.UTF8.GetBytes(Answer));
        await using var loop = await BareRuntimeLoop.StartAsync("node", Path.Combine(AppContext.BaseDirectory, "Floors", "bare-loop.mjs"));
        await using var node = await LocalLambda.StartAsync(
            "nodejs20.x", "index.mjs", "export const handler = async event => event.name;", cancellationToken);
        await using var python = await LocalLambda.StartAsync(
            "python3.11", "index.py", "def handler(event, context):\n    return event['name']\n", cancellationToken);
        await new Comparison("Warm invocation, one caller", "median round trip in µs",
        [
            Target("bare Runtime API loop, Node.js", loop.Port, "/"),
            Target("LambdaIaC, Node.js", node.Port, LocalLambda.Path),
            Target("LambdaIaC, Python", python.Port, LocalLambda.Path),
            Target("bare Kestrel", kestrel.Ports[0], "/"),
        ]).RunAsync(rounds, cancellationToken);
    }

    private static Target Target(string name, int port, string path) => new(name, _ => Task.Run(() =>
    {
        using var client = new ClosedLoopClient(port, path, Request);
        return client.MedianMicroseconds(RequestsPerRound, Answer);
    }));
}
