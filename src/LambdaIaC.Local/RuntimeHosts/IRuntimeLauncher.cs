using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>Knows how the functions of one family of runtimes are started.</summary>
internal interface IRuntimeLauncher
{
    /// <param name="runtime">The identifier, such as <c>nodejs22.x</c>.</param>
    bool Serves(string runtime);

    /// <summary>Finds out what to start; says in the result when that is not possible.</summary>
    ValueTask<RuntimeLaunch> PrepareAsync(FunctionVersion function, SandboxPaths paths);
}
