using LambdaIaC.Local.Tests.Invocation;
using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Sandbox;

/// <summary>What macOS and Windows use, on this machine.</summary>
public sealed class PortableProcessTests
{
    private const string Code = """
        let count = 0;
        exports.handler = async (event) => {
          console.log('said', event.word);
          if (event.exit !== undefined) { process.exit(event.exit); }
          if (event.hang) { await new Promise((done) => setTimeout(done, 60000)); }
          return { count: ++count, secret: process.env.HOME ?? null };
        };
        """;

    [RequiresToolFact("node")]
    public async Task Functions_answer_fail_and_time_out_as_with_the_means_of_Linux()
    {
        await using var bench = new FunctionBench(options => options with { PortableProcesses = true });
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", Code, timeout: 2);

        Assert.Equal("""{"count":1,"secret":null}""", FunctionBench.Text(await bench.InvokeAsync(function, """{"word":"one"}""")));
        Assert.Equal("""{"count":2,"secret":null}""", FunctionBench.Text(await bench.InvokeAsync(function, """{"word":"two"}""")));
        Assert.EndsWith("exit status 5", (string?)(await bench.ErrorAsync(function, """{"word":"three","exit":5}"""))["errorMessage"]);
        Assert.EndsWith("timed out after 2.00 seconds", (string?)(await bench.ErrorAsync(function, """{"word":"four","hang":true}"""))["errorMessage"]);
        Assert.Equal("""{"count":1,"secret":null}""", FunctionBench.Text(await bench.InvokeAsync(function, """{"word":"five"}""")));
        foreach (var word in (string[])["one", "two", "three", "four", "five"])
        {
            await Eventually.HoldsAsync(async () => (await bench.LogTextAsync(function)).Contains($"said {word}\n", StringComparison.Ordinal));
        }
    }

    [RequiresToolFact("sh")]
    public async Task What_cannot_be_started_is_an_invalid_entrypoint()
    {
        await using var bench = new FunctionBench(options => options with { PortableProcesses = true });
        var function = bench.Function("provided.al2023", "x", "bootstrap", "\u007fELF no program");

        Assert.Equal("Runtime.InvalidEntrypoint", (string?)(await bench.ErrorAsync(function))["errorType"]);
    }
}
