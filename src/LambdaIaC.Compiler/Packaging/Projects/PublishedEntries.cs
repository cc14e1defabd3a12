using System.Text;
using LambdaIaC.Compiler.Packaging.Sources;

namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>The files of a publish as package entries.</summary>
internal static class PublishedEntries
{
    public static Outcome<IReadOnlyList<PackageEntry>> Read(string folder)
    {
        var files = new FileTree(folder, static _ => false, staysInside: true).Read();
        return files.HasFailed
            ? Outcome<IReadOnlyList<PackageEntry>>.Failed(files.Error)
            : Outcome<IReadOnlyList<PackageEntry>>.Of([.. files.Value.Select(ToEntry)]);
    }

    private static PackageEntry ToEntry(SourceFile file) => IsWrittenByTheSdk(file.Name)
        ? new PackageEntry(file.Name, () => new MemoryStream(Encoding.UTF8.GetBytes(File.ReadAllText(file.Path).ReplaceLineEndings("\n"))))
        : file.ToEntry();

    /// <summary>These two have the line ends of the system they are published on.</summary>
    private static bool IsWrittenByTheSdk(string name) =>
        !name.Contains('/', StringComparison.Ordinal)
        && (name.EndsWith(".deps.json", StringComparison.Ordinal) || name.EndsWith(".runtimeconfig.json", StringComparison.Ordinal));
}
