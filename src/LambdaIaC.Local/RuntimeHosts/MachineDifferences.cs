using System.Runtime.InteropServices;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>What a function would have on AWS and does not have here, whatever its runtime.</summary>
internal static class MachineDifferences
{
    public static IEnumerable<string> Of(FunctionVersion function, SandboxPaths paths)
    {
        var machine = RuntimeInformation.OSArchitecture switch
        {
            System.Runtime.InteropServices.Architecture.X64 => "x86_64",
            System.Runtime.InteropServices.Architecture.Arm64 => "arm64",
            var other => other.ToString(),
        };
        if (function.Architecture != machine)
        {
            yield return $"{function.FunctionName}: the function is for {function.Architecture}, this machine is {machine}; "
                + "native code in its package will not run here.";
        }

        var extensions = new DirectoryInfo(Path.Combine(paths.LayerRoot, "extensions"));
        if (extensions.Exists && extensions.GetFiles() is { Length: > 0 } files)
        {
            var names = string.Join(", ", files.Select(file => file.Name).Order(StringComparer.Ordinal));
            yield return $"{function.FunctionName}: its layers hold extensions ({names}); extensions are not started locally.";
        }
    }
}
