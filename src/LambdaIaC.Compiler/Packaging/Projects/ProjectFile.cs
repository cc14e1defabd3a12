namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>Finds the project that a path stands for.</summary>
internal static class ProjectFile
{
    private static readonly string[] s_extensions = [".csproj", ".fsproj", ".vbproj"];

    /// <summary>The project file itself, or the only one of a folder.</summary>
    public static Outcome<string> Find(string path)
    {
        if (File.Exists(path))
        {
            return s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
                ? path
                : Outcome<string>.Failed($"'{path}' is not a .NET project; Code.FromFile packages a file as it is");
        }

        if (!Directory.Exists(path))
        {
            return Outcome<string>.Failed($"the project '{path}' does not exist");
        }

        var projects = s_extensions.SelectMany(extension => Directory.EnumerateFiles(path, "*" + extension)).Order(StringComparer.Ordinal).ToList();
        return projects.Count switch
        {
            1 => projects[0],
            0 => Outcome<string>.Failed($"the folder '{path}' has no .NET project; Code.FromFolder packages a folder as it is"),
            _ => Outcome<string>.Failed($"the folder '{path}' has {projects.Count} projects ({Names(projects)}); name one of them"),
        };
    }

    private static string Names(IEnumerable<string> projects) => string.Join(", ", projects.Select(Path.GetFileName));
}
