namespace LambdaIaC.Compiler.Packaging.Sources;

/// <summary>What tools leave in a folder besides its content. It differs between machines, so a package with it would never stay the same.</summary>
internal static class Residue
{
    private static readonly HashSet<string> s_folders = new(StringComparer.Ordinal) { ".git", ".hg", ".svn", ".lambdaiac", "__pycache__" };
    private static readonly HashSet<string> s_files = new(StringComparer.Ordinal) { ".git", ".DS_Store", "Thumbs.db", "desktop.ini" };

    public static bool Covers(FileSystemInfo info) => (info is DirectoryInfo ? s_folders : s_files).Contains(info.Name);
}
