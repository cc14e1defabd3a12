using System.Globalization;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>
/// <c>dotnet*</c>: a handler <c>Assembly::Type::Method</c> runs in our host, which stands beside us; a handler without <c>::</c> names
/// an executable assembly that brings its own loop.
/// </summary>
internal sealed class DotNetLauncher : IRuntimeLauncher
{
    private const string Prefix = "dotnet";
    private const string Host = "LambdaIaC.DotNetRuntime.dll";

    private readonly Lazy<DotNetInstallation?> _installation = new(DotNetInstallation.Find);

    public bool Serves(string runtime) => runtime.StartsWith(Prefix, StringComparison.Ordinal);

    public ValueTask<RuntimeLaunch> PrepareAsync(FunctionVersion function, SandboxPaths paths)
    {
        var wanted = function.Runtime[Prefix.Length..];
        return ValueTask.FromResult(_installation.Value is not { } dotnet ? InterpreterAdvice.Missing(function, ".NET", wanted, "dotnet")
            : function.Handler.Contains("::", StringComparison.Ordinal) ? ClassLibrary(dotnet, function, wanted, paths)
            : Executable(dotnet, function, wanted, paths));
    }

    /// <summary>Our host is built for one version of .NET, and the function runs in it.</summary>
    private static RuntimeLaunch.Ready ClassLibrary(DotNetInstallation dotnet, FunctionVersion function, string wanted, SandboxPaths paths) =>
        new(dotnet.File, [Path.Combine(paths.RuntimeDirectory, "DotNet", Host)])
        {
            Environment = Variables(dotnet),
            Difference = Difference(dotnet, function, wanted, Environment.Version.Major),
        };

    private static RuntimeLaunch Executable(DotNetInstallation dotnet, FunctionVersion function, string wanted, SandboxPaths paths)
    {
        var assembly = Path.Combine(paths.TaskRoot, $"{function.Handler}.dll");
        var program = Path.Combine(paths.TaskRoot, function.Handler);
        var installed = int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var major) && dotnet.Majors.Contains(major);
        return (File.Exists(assembly), File.Exists(program)) switch
        {
            (true, _) => new RuntimeLaunch.Ready(dotnet.File, [assembly])
            {
                Environment = Variables(dotnet),
                Difference = Difference(dotnet, function, wanted, installed ? major : dotnet.Newest),
            },
            (false, true) => new RuntimeLaunch.Ready(program, []) { Environment = Variables(dotnet) },
            _ => new RuntimeLaunch.Refused(
                "Runtime.InvalidEntrypoint",
                $"Could not find {function.Handler}.dll in the function package: "
                + "the handler must be Assembly::Type::Method or the name of an executable assembly"),
        };
    }

    /// <summary>A function for a runtime that is not installed runs on a newer one instead of not at all; that is said.</summary>
    private static Dictionary<string, string> Variables(DotNetInstallation dotnet) =>
        new() { ["PATH"] = dotnet.Root, ["DOTNET_ROOT"] = dotnet.Root, ["DOTNET_ROLL_FORWARD"] = "Major" };

    private static string? Difference(DotNetInstallation dotnet, FunctionVersion function, string wanted, int used)
    {
        var version = used.ToString(CultureInfo.InvariantCulture);
        return version == wanted ? null : InterpreterAdvice.Different(function, ".NET", wanted, new Interpreter(dotnet.File, version));
    }
}
