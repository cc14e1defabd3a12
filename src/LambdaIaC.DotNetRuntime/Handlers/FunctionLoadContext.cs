using System.Reflection;
using System.Runtime.Loader;

namespace LambdaIaC.DotNetRuntime.Handlers;

/// <summary>Loads the function's assemblies apart from ours: what the platform does not have, from its package, then from layers.</summary>
/// <param name="assemblyPath">The function's own assembly.</param>
/// <param name="probing">Where else assemblies may be.</param>
internal sealed class FunctionLoadContext(string assemblyPath, ProbingFolders probing) : AssemblyLoadContext("function")
{
    private readonly AssemblyDependencyResolver _dependencies = new(assemblyPath);
    private readonly PlatformAssemblies _platform = new();

    /// <summary>Loads the function's own assembly.</summary>
    public Assembly LoadFunction() => LoadFromAssemblyPath(assemblyPath);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (_platform.Have(assemblyName))
        {
            return null;
        }

        var path = _dependencies.ResolveAssemblyToPath(assemblyName) ?? probing.FindAssembly(assemblyName);
        return path is null ? null : LoadFromAssemblyPath(path);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        var path = _dependencies.ResolveUnmanagedDllToPath(unmanagedDllName) ?? probing.FindLibrary(unmanagedDllName);
        return path is null ? 0 : LoadUnmanagedDllFromPath(path);
    }
}
