using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary><c>provided.*</c>: an executable called <c>bootstrap</c>, in the code or in a layer.</summary>
/// <remarks>The texts are those of AWS's runtime emulator; wrappers are not supported by OS-only runtimes (Developer Guide).</remarks>
internal sealed class CustomRuntimeLauncher : IRuntimeLauncher
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public bool Serves(string runtime) => runtime.StartsWith("provided", StringComparison.Ordinal);

    public ValueTask<RuntimeLaunch> PrepareAsync(FunctionVersion function, SandboxPaths paths)
    {
        string[] places = [Path.Combine(paths.TaskRoot, "bootstrap"), Path.Combine(paths.LayerRoot, "bootstrap")];
        var bootstrap = places.FirstOrDefault(File.Exists);
        return ValueTask.FromResult<RuntimeLaunch>(bootstrap switch
        {
            null => Refused("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]"),
            _ when !IsExecutable(bootstrap) => Refused($"fork/exec {(bootstrap == places[0] ? "/var/task" : "/opt")}/bootstrap: permission denied"),
            _ => new RuntimeLaunch.Ready(bootstrap, []) { HonoursWrapper = false },
        });
    }

    private static bool IsExecutable(string file) => OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Executable) != 0;

    private static RuntimeLaunch.Refused Refused(string reason) => new("Runtime.InvalidEntrypoint", reason);
}
