using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary><c>nodejs*</c>: our bootstrap under the machine's Node.js.</summary>
internal sealed class NodeLauncher(InterpreterLookup interpreters) : IRuntimeLauncher
{
    private const string Prefix = "nodejs";

    private static readonly InterpreterProbe s_probe =
        new(["node"], ["-e", "process.stdout.write(process.versions.node + '\\n' + process.execPath)"]);

    public bool Serves(string runtime) => runtime.StartsWith(Prefix, StringComparison.Ordinal);

    public async ValueTask<RuntimeLaunch> PrepareAsync(FunctionVersion function, SandboxPaths paths)
    {
        var wanted = function.Runtime[Prefix.Length..].Replace(".x", "", StringComparison.Ordinal);
        if (await interpreters.FindAsync(s_probe) is not { } node)
        {
            return InterpreterAdvice.Missing(function, "Node.js", wanted, "node");
        }

        var modules = Path.Combine(paths.LayerRoot, "nodejs", "node_modules");
        return new RuntimeLaunch.Ready(node.File, [Path.Combine(paths.RuntimeDirectory, "Node", "bootstrap.js")])
        {
            Environment = new Dictionary<string, string>
            {
                ["NODE_PATH"] = string.Join(
                    Path.PathSeparator, Path.Combine(paths.LayerRoot, "nodejs", $"node{wanted}", "node_modules"), modules, paths.TaskRoot),
                ["PATH"] = node.Directory,
            },
            Difference = node.VersionOf(1) == wanted ? null : InterpreterAdvice.Different(function, "Node.js", wanted, node),
        };
    }
}
