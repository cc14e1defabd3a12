using System.Reflection;

namespace LambdaIaC.DotNetRuntime.Handlers;

/// <summary>Where Lambda lets layers put libraries, and the shared frameworks that this program does not itself use.</summary>
/// <param name="taskRoot">The folder of the function.</param>
/// <param name="layerRoot">Where <c>/opt</c> is.</param>
internal sealed class ProbingFolders(string taskRoot, string layerRoot)
{
    private readonly string[] _folders =
    [
        taskRoot, Path.Combine(taskRoot, "lib"), layerRoot, Path.Combine(layerRoot, "lib"),
        .. (Environment.GetEnvironmentVariable("LD_LIBRARY_PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Finds an assembly that the function's own dependencies do not have.</summary>
    public string? FindAssembly(AssemblyName name)
    {
        return name.Name is { } simpleName ? FindFile(simpleName + ".dll") ?? FindInStore(simpleName) ?? FindInFrameworks(simpleName) : null;
    }

    /// <summary>Finds a native library.</summary>
    public string? FindLibrary(string name) => FindFile(name) ?? FindFile($"lib{name}.so") ?? FindFile($"{name}.so");

    private string? FindFile(string name) => Array.Find(Array.ConvertAll(_folders, folder => Path.Combine(folder, name)), File.Exists);

    /// <summary>A .NET layer is a runtime package store: architecture, framework, package, version, <c>lib</c>, framework.</summary>
    private string? FindInStore(string name)
    {
        var configured = Environment.GetEnvironmentVariable("DOTNET_SHARED_STORE");
        var store = string.IsNullOrEmpty(configured) ? Path.Combine(layerRoot, "dotnetcore", "store") : configured;
        return Directory.Exists(store)
            ? Directory.EnumerateFiles(store, name + ".dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
    }

    /// <summary>A function may use a framework such as Microsoft.AspNetCore.App; on AWS it is part of the runtime too.</summary>
    private static string? FindInFrameworks(string name)
    {
        var own = Path.GetDirectoryName(typeof(object).Assembly.Location);
        if (own is null || Path.GetDirectoryName(Path.GetDirectoryName(own)) is not { } shared || !Directory.Exists(shared))
        {
            return null;
        }

        var major = $"{Environment.Version.Major}.";
        return Directory.EnumerateDirectories(shared)
            .SelectMany(Directory.EnumerateDirectories)
            .Where(version => Path.GetFileName(version).StartsWith(major, StringComparison.Ordinal))
            .Select(version => Path.Combine(version, name + ".dll"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .LastOrDefault();
    }
}
