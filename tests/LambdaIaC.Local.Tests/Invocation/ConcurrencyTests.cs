using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Invocation;

public sealed class ConcurrencyTests
{
    [RequiresToolFact("node")]
    public async Task Parallel_invocations_get_an_environment_each_and_their_own_answers()
    {
        const int parallel = 6;
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", """
            exports.handler = async (event, context) => {
              await new Promise((done) => setTimeout(done, 1500));
              return { value: event.value, id: context.awsRequestId, pid: process.pid };
            };
            """);

        var answers = await Task.WhenAll(Enumerable.Range(0, parallel).Select(async value =>
            (value, answer: await bench.InvokeAsync(function, FunctionBench.Json(new { value }), $"id-{value}"))));

        var bodies = answers.Select(pair => System.Text.Json.Nodes.JsonNode.Parse(pair.answer.Payload.Span)!).ToList();
        Assert.Equal(parallel, bodies.Select(body => (int)body["pid"]!).Distinct().Count());
        Assert.All(answers.Zip(bodies), pair =>
        {
            Assert.Equal(pair.First.value, (int)pair.Second["value"]!);
            Assert.Equal($"id-{pair.First.value}", (string?)pair.Second["id"]);
        });
    }

    [RequiresToolFact("node")]
    public async Task Many_callers_over_few_environments_never_get_the_answer_of_another()
    {
        const int callers = 4;
        const int calls = 100;
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async (event) => ({ echo: event.value, pid: process.pid });");

        var processes = await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            var seen = new HashSet<int>();
            for (var call = 0; call < calls; call++)
            {
                var value = $"{caller}/{call}";
                var answer = await bench.AnswerAsync(function, FunctionBench.Json(new { value }));
                Assert.Equal(value, (string?)answer!["echo"]);
                seen.Add((int)answer["pid"]!);
            }

            return seen;
        }));

        Assert.InRange(processes.SelectMany(seen => seen).Distinct().Count(), 1, callers);
    }

    [RequiresToolFact("node")]
    public async Task The_environment_that_was_used_last_is_used_first()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", """
            exports.handler = async (event) => { await new Promise((done) => setTimeout(done, event.wait)); return process.pid; };
            """);

        var slow = bench.AnswerAsync(function, """{"wait":1500}""");
        var fast = (int?)await bench.AnswerAsync(function, """{"wait":0}""");
        var last = (int?)await slow;

        Assert.NotEqual(fast, last);
        Assert.Equal(last, (int?)await bench.AnswerAsync(function, """{"wait":0}"""));
    }

    [RequiresToolFact("node")]
    public async Task A_caller_who_gives_up_does_not_stop_the_function()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", """
            exports.handler = async () => { await new Promise((done) => setTimeout(done, 400)); console.log('went on'); return 1; };
            """);
        await bench.AnswerAsync(function);

        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.Invoker.InvokeAsync(FunctionBench.Request(function, "{}"), patience.Token));
        await bench.AnswerAsync(function);
        await Eventually.HoldsAsync(async () => (await bench.LogTextAsync(function)).Split("went on").Length - 1 == 3);
    }
}
