using System.Reflection;

namespace LambdaIaC.DotNetRuntime.Handlers;

/// <summary>
/// The assemblies that this program runs on. A function shares them, so that a stream or a JSON attribute is the same on both sides.
/// </summary>
internal sealed class PlatformAssemblies
{
    private readonly Dictionary<string, string> _pathByName = new(StringComparer.OrdinalIgnoreCase);

    public PlatformAssemblies()
    {
        foreach (var path in ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator))
        {
            _pathByName[Path.GetFileNameWithoutExtension(path)] = path;
        }
    }

    /// <summary>Whether the platform has the assembly in the wanted version or a later one. As on AWS, the later of two copies wins.</summary>
    public bool Have(AssemblyName name) =>
        name.Name is { } simpleName && _pathByName.TryGetValue(simpleName, out var path)
        && (name.Version is null || AssemblyName.GetAssemblyName(path).Version >= name.Version);
}
