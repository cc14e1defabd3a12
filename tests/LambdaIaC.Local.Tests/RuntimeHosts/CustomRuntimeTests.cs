using LambdaIaC.Local.Tests.Invocation;

namespace LambdaIaC.Local.Tests.RuntimeHosts;

/// <summary>A runtime of the user's own, as in AWS's tutorial: a shell script with curl.</summary>
public sealed class CustomRuntimeTests
{
    private const string Bootstrap = """
        #!/bin/bash
        set -euo pipefail
        count=0
        api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
        while true; do
          headers=$(mktemp)
          event=$(curl -sS -LD "$headers" "$api/next")
          id=$(grep -Fi Lambda-Runtime-Aws-Request-Id "$headers" | tr -d '[:space:]' | cut -d: -f2)
          count=$((count + 1))
          echo "handling $id" >&2
          if [ "$event" = '"fail"' ]; then
            curl -sS -X POST "$api/$id/error" -H 'Lambda-Runtime-Function-Error-Type: Runtime.Mine' -d '{"errorType":"Mine","errorMessage":"as told"}' >/dev/null
          else
            curl -sS -X POST "$api/$id/response" -d "{\"count\":$count,\"event\":$event,\"handler\":\"$_HANDLER\"}" >/dev/null
          fi
        done
        """;

    [RequiresToolFact("bash", "curl")]
    public async Task A_shell_script_is_a_runtime()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("provided.al2023", "my.handler", "bootstrap", Bootstrap);

        Assert.Equal("""{"count":1,"event":{"a":"ü"},"handler":"my.handler"}""", FunctionBench.Text(await bench.InvokeAsync(function, """{"a":"ü"}""")));
        Assert.Equal("""{"errorType":"Mine","errorMessage":"as told"}""", FunctionBench.Text(await bench.InvokeAsync(function, "\"fail\"")));
        var third = await bench.InvokeAsync(function, "3", "id-3", tailLog: true);

        Assert.Equal("""{"count":3,"event":3,"handler":"my.handler"}""", FunctionBench.Text(third));
        Assert.StartsWith("START RequestId: id-3 Version: $LATEST\nhandling id-3\nEND RequestId: id-3\n", third.LogTail);
    }

    [RequiresToolFact("bash", "curl")]
    public async Task A_larger_error_header_than_HTTP_servers_like_is_taken()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("provided.al2023", "my.handler", "bootstrap", """
            #!/bin/bash
            api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
            id=$(curl -sS -D - -o /dev/null "$api/next" | grep -i request-id | tr -d '[:space:]' | cut -d: -f2)
            { printf 'Lambda-Runtime-Function-XRay-Error-Cause: '; head -c 60000 /dev/zero | tr '\0' x; } > "$TMPDIR/header"
            curl -sS -X POST "$api/$id/error" -H "@$TMPDIR/header" -d '{"errorType":"Mine"}'
            sleep 60
            """);

        Assert.Equal("""{"errorType":"Mine"}""", FunctionBench.Text(await bench.InvokeAsync(function)));
    }

    [RequiresToolFact("bash")]
    public async Task What_differs_from_AWS_is_said()
    {
        await using var bench = new FunctionBench();
        var layer = bench.WriteFiles("layer", new Dictionary<string, string> { ["extensions/watcher"] = "", ["extensions/agent"] = "" });
        var function = bench.Function("provided.al2023", "x", "bootstrap", "#!/bin/bash\nexit 1\n") with { LayerDirectories = [layer], Architecture = "riscv64" };

        await bench.ErrorAsync(function);
        await bench.ErrorAsync(function);

        Assert.Collection(
            bench.Notices,
            notice => Assert.StartsWith("f1: the function is for riscv64, this machine is ", notice),
            notice => Assert.Equal("f1: its layers hold extensions (agent, watcher); extensions are not started locally.", notice));
    }
}
