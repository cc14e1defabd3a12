using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary><c>python*</c>: our bootstrap under the machine's Python, of the same version if there is one.</summary>
internal sealed class PythonLauncher(InterpreterLookup interpreters) : IRuntimeLauncher
{
    private const string Prefix = "python";

    private static readonly string[] s_question = ["-c", "import platform,sys;print(platform.python_version());print(sys.executable)"];

    public bool Serves(string runtime) => runtime.StartsWith(Prefix, StringComparison.Ordinal);

    public async ValueTask<RuntimeLaunch> PrepareAsync(FunctionVersion function, SandboxPaths paths)
    {
        var wanted = function.Runtime[Prefix.Length..];
        var probe = new InterpreterProbe([$"python{wanted}", "python3", "python"], s_question);
        if (await interpreters.FindAsync(probe) is not { } python || python.VersionOf(1) != "3")
        {
            return InterpreterAdvice.Missing(function, "Python", wanted, $"python{wanted}");
        }

        return new RuntimeLaunch.Ready(python.File, [Path.Combine(paths.RuntimeDirectory, "Python", "bootstrap.py")])
        {
            Environment = new Dictionary<string, string>
            {
                ["PYTHONPATH"] = Path.Combine(paths.RuntimeDirectory, "Python"),
                ["PATH"] = python.Directory,
            },
            Difference = python.VersionOf(2) == wanted ? null : InterpreterAdvice.Different(function, "Python", wanted, python),
        };
    }
}
