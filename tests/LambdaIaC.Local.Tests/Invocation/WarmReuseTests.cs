using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Invocation;

public sealed class WarmReuseTests
{
    private const string Counter = "let count = 0; exports.handler = async () => ({ count: ++count, pid: process.pid });";

    [RequiresToolFact("node")]
    public async Task Module_state_is_kept_between_invocations()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", Counter);

        for (var expected = 1; expected <= 20; expected++)
        {
            Assert.Equal(expected, (int)(await bench.AnswerAsync(function))!["count"]!);
        }
    }
}
