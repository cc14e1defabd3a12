using System.Runtime.CompilerServices;

namespace LambdaIaC.Compiler.Tests.Sources;

/// <summary>The C# files of this repository: real code to compare our reading of C# with the C# compiler's.</summary>
internal static class RepositorySources
{
    /// <summary>The folder of the working copy.</summary>
    public static string Root { get; } = Above();

    public static IEnumerable<string> Files { get; } =
    [
        .. new[] { "src", "analyzers", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal),
    ];

    private static string Above([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
