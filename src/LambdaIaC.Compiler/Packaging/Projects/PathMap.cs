namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>
/// What the compiler writes instead of the paths of this machine. Every folder above the project has a name of its own, counted from the
/// project, so that a source file gets the same path in every clone, wherever in the clone it lies.
/// </summary>
internal static class PathMap
{
    /// <summary>The map in the compiler's syntax; of several prefixes the longest counts.</summary>
    /// <param name="projectDirectory">The folder of the project.</param>
    /// <param name="artifacts">The folder of generated files.</param>
    /// <param name="packages">The folder of NuGet packages.</param>
    public static string For(string projectDirectory, string artifacts, string packages)
    {
        List<string> pairs = [Pair(artifacts, "/_build"), Pair(packages, "/_packages"), Pair(projectDirectory, "/_")];
        var folder = Path.GetDirectoryName(projectDirectory);
        for (var level = 1; folder is not null && folder != Path.GetPathRoot(folder); level++)
        {
            pairs.Add(Pair(folder, $"/_{level}"));
            folder = Path.GetDirectoryName(folder);
        }

        return string.Join(',', pairs);
    }

    // Inside the compiler's syntax a doubled separator stands for itself.
    private static string Pair(string folder, string name) =>
        $"{folder.Replace(",", ",,", StringComparison.Ordinal).Replace("=", "==", StringComparison.Ordinal)}={name}";
}
