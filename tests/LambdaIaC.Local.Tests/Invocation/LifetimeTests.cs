using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Invocation;

/// <summary>When processes end, and that nothing is left of them.</summary>
public sealed class LifetimeTests
{
    private const string Reveal = """
        const child = require('child_process');
        exports.handler = async (event) => {
          const children = [];
          if (event.children) {
            children.push(child.spawn('sleep', ['1000']).pid);
            children.push(child.spawn('sleep', ['1000'], { detached: true }).pid);
          }
          if (event.hang) { await new Promise((done) => setTimeout(done, 60000)); }
          return { pid: process.pid, children, tmp: process.env.TMPDIR };
        };
        """;

    [RequiresToolFact("node", "sleep")]
    public async Task Disposing_ends_processes_with_their_children_and_removes_their_directories()
    {
        var bench = new FunctionBench();
        var answer = (await bench.AnswerAsync(Function(bench), """{"children":true}"""))!;
        int[] processes = [(int)answer["pid"]!, .. answer["children"]!.AsArray().Select(child => (int)child!)];
        var directory = (string)answer["tmp"]!;
        Assert.All(processes, pid => Assert.True(IsAlive(pid)));
        Assert.True(Directory.Exists(directory));

        await bench.DisposeAsync();

        await Eventually.HoldsAsync(() => !processes.Any(IsAlive));
        Assert.False(Directory.Exists(directory));
    }

    [RequiresToolFact("node", "sleep")]
    public async Task A_timeout_ends_the_children_too()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", """
            const child = require('child_process').spawn('sleep', ['1000'], { detached: true });
            exports.handler = async (event) => { console.log('child', child.pid); if (event.hang) { await new Promise((done) => setTimeout(done, 60000)); } return child.pid; };
            """, timeout: 1);
        var child = (int)(await bench.AnswerAsync(function))!;

        await bench.ErrorAsync(function, """{"hang":true}""");

        await Eventually.HoldsAsync(() => !IsAlive(child));
    }

    [RequiresToolFact("node", "sleep")]
    public async Task Children_that_a_process_leaves_behind_are_ended_with_it()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("provided.al2023", "x", "bootstrap", "#!/bin/sh\nsleep 1000 >/dev/null 2>&1 &\necho child $!\nexit 1\n");

        await bench.ErrorAsync(function);

        var log = await bench.LogTextAsync(function);
        var child = int.Parse(log[(log.IndexOf("child ", StringComparison.Ordinal) + 6)..].Split('\n')[0]);
        await Eventually.HoldsAsync(() => !IsAlive(child));
    }

    [RequiresToolFact("node")]
    public async Task Disposing_in_the_middle_of_an_invocation_lets_the_caller_go()
    {
        var bench = new FunctionBench();
        var function = Function(bench);
        var pid = (int)(await bench.AnswerAsync(function))!["pid"]!;
        var hanging = bench.InvokeAsync(function, """{"hang":true}""");

        await bench.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        Assert.False(IsAlive(pid));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => bench.InvokeAsync(function));
    }

    [RequiresToolFact("node")]
    public async Task Idle_environments_end_after_a_while()
    {
        await using var bench = new FunctionBench(options => options with { IdleLifetime = TimeSpan.FromMilliseconds(400) });
        var function = Function(bench);

        var answer = (await bench.AnswerAsync(function))!;

        await Eventually.HoldsAsync(() => !IsAlive((int)answer["pid"]!) && !Directory.Exists((string)answer["tmp"]!));
        Assert.NotEqual((int)answer["pid"]!, (int)(await bench.AnswerAsync(function))!["pid"]!);
    }

    [RequiresToolFact("node")]
    public async Task Retiring_ends_what_is_idle_now_and_what_is_busy_when_it_has_answered()
    {
        await using var bench = new FunctionBench();
        var code = "exports.handler = async (event) => { await new Promise((done) => setTimeout(done, event.wait)); return process.pid; };";
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", code);
        var published = function with { Version = "1", Revision = "published" };
        var kept = (int)(await bench.AnswerAsync(published, """{"wait":0}"""))!;
        var busy = bench.AnswerAsync(function, """{"wait":1500}""");
        var idle = (int)(await bench.AnswerAsync(function, """{"wait":0}"""))!;

        await bench.Invoker.RetireAsync(function.FunctionName, new HashSet<string> { "published" });

        Assert.False(IsAlive(idle));
        var finished = (int)(await busy)!;
        await Eventually.HoldsAsync(() => !IsAlive(finished));
        Assert.True(IsAlive(kept));
        Assert.Equal(kept, (int)(await bench.AnswerAsync(published, """{"wait":0}"""))!);
    }

    [RequiresToolFact("node")]
    public async Task A_process_that_dies_while_idle_is_replaced()
    {
        await using var bench = new FunctionBench();
        var function = Function(bench);
        var pid = (int)(await bench.AnswerAsync(function))!["pid"]!;

        System.Diagnostics.Process.GetProcessById(pid).Kill();

        // An event that was handed to it before its end was noticed fails, as it would if the process died with it.
        await Eventually.HoldsAsync(async () =>
            await bench.InvokeAsync(function) is { FunctionError: null } result && !FunctionBench.Text(result).Contains($"\"pid\":{pid},", StringComparison.Ordinal));
    }

    [RequiresToolFact("node")]
    public async Task Another_revision_gets_another_environment()
    {
        await using var bench = new FunctionBench();
        var function = Function(bench);

        var first = (int)(await bench.AnswerAsync(function))!["pid"]!;
        var second = (int)(await bench.AnswerAsync(function with { Revision = "2" }))!["pid"]!;

        Assert.NotEqual(first, second);
    }

    private static FunctionVersion Function(FunctionBench bench) => bench.Function("nodejs20.x", "index.handler", "index.js", Reveal);

    private static bool IsAlive(int pid)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
