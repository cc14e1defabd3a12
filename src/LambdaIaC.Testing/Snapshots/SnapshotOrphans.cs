using System.Text.RegularExpressions;

namespace LambdaIaC.Testing;

/// <summary>Finds snapshots whose test has been renamed or removed.</summary>
internal static partial class SnapshotOrphans
{
    /// <summary>The snapshots below a folder that belong to no method of a source file beside them, in ordinal order.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(string folder)
    {
        var orphans = new List<string>();
        foreach (var snapshot in Directory.EnumerateFiles(folder, "*.verified.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder, snapshot).Replace('\\', '/');
            if (!IsBuildOutput(relative) && !await HasTestAsync(snapshot))
            {
                orphans.Add(relative);
            }
        }

        return orphans;
    }

    /// <summary>The nearest folder above a file that holds a project.</summary>
    public static string ProjectOf(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj").Any())
            {
                return folder;
            }
        }

        throw new SnapshotMismatchException($"No project was found above '{file}'. Build the tests where they run, without PathMap.");
    }

    /// <summary>Tests copy their snapshots nowhere, but a project may publish its whole folder.</summary>
    private static bool IsBuildOutput(string path) => path.Split('/') is ["bin" or "obj", ..];

    private static async Task<bool> HasTestAsync(string snapshot)
    {
        var name = Path.GetFileName(snapshot);
        var test = name[..name.IndexOf(".verified.", StringComparison.Ordinal)];
        foreach (var source in Directory.EnumerateFiles(Path.GetDirectoryName(snapshot)!, "*.cs"))
        {
            var stem = $"{Path.GetFileNameWithoutExtension(source)}.";
            if (test.StartsWith(stem, StringComparison.Ordinal) && HasMethod(await File.ReadAllTextAsync(source), test[stem.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name is that of a method, or of a method with parameters after an underscore.</summary>
    private static bool HasMethod(string source, string name) => MethodName().Matches(source)
        .Select(static match => match.Value)
        .Any(method => name == method || name.StartsWith($"{method}_", StringComparison.Ordinal));

    [GeneratedRegex(@"\b[A-Za-z_]\w*(?=\s*\()")]
    private static partial Regex MethodName();
}
