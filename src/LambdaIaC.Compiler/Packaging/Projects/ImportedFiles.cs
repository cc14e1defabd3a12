using System.Xml;
using System.Xml.Linq;

namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>
/// Files that projects import by a path: MSBuild does not list them. Imports by other properties are those of the SDK and of packages.
/// </summary>
internal static class ImportedFiles
{
    private static readonly string[] s_upTheTree = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    public static IEnumerable<string> Of(IEnumerable<string> projects)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in projects)
        {
            Follow(project, Path.GetDirectoryName(project) ?? "", found);
            for (var folder = Path.GetDirectoryName(project); folder is not null; folder = Path.GetDirectoryName(folder))
            {
                foreach (var name in s_upTheTree)
                {
                    Follow(Path.Combine(folder, name), Path.GetDirectoryName(project) ?? "", found);
                }
            }
        }

        return found;
    }

    private static void Follow(string file, string projectDirectory, HashSet<string> found)
    {
        foreach (var import in ImportsOf(file))
        {
            var path = Resolve(import, file, projectDirectory);
            if (path is not null && File.Exists(path) && found.Add(path))
            {
                Follow(path, projectDirectory, found);
            }
        }
    }

    private static List<string> ImportsOf(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        try
        {
            return
            [
                .. XDocument.Load(file).Descendants()
                    .Where(static element => element.Name.LocalName == "Import")
                    .Select(static element => (string?)element.Attribute("Project"))
                    .OfType<string>(),
            ];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static string? Resolve(string import, string file, string projectDirectory)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        var path = import
            .Replace("$(MSBuildThisFileDirectory)", folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase)
            .Replace("$(MSBuildProjectDirectory)", projectDirectory, StringComparison.OrdinalIgnoreCase)
            .Replace('\\', Path.DirectorySeparatorChar);
        return path.Contains("$(", StringComparison.Ordinal) ? null : Path.GetFullPath(path, folder);
    }
}
