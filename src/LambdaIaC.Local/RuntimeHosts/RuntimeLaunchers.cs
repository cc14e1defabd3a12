using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>All families of runtimes that can be run on this machine.</summary>
internal sealed class RuntimeLaunchers
{
    private readonly IReadOnlyList<IRuntimeLauncher> _launchers;

    public RuntimeLaunchers(InterpreterLookup interpreters) => _launchers =
    [
        new NodeLauncher(interpreters),
        new PythonLauncher(interpreters),
        new DotNetLauncher(),
        new CustomRuntimeLauncher(),
    ];

    public ValueTask<RuntimeLaunch> PrepareAsync(FunctionVersion function, SandboxPaths paths)
    {
        var launcher = _launchers.FirstOrDefault(candidate => candidate.Serves(function.Runtime));
        return launcher?.PrepareAsync(function, paths) ?? ValueTask.FromResult<RuntimeLaunch>(
            new RuntimeLaunch.Refused("Runtime.InvalidEntrypoint", $"runtime {function.Runtime} cannot be run locally")
            {
                Advice = $"{function.FunctionName}: runtime {function.Runtime} cannot be run locally; dotnet*, nodejs*, python* and provided.* can.",
            });
    }
}
