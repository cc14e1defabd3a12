namespace LambdaIaC.Compiler.Sources;

/// <summary>Finds projects on the disk: the nearest directory above a file that holds a project file, and the repository around it.</summary>
/// <param name="fallback">The directory for a program whose sources are not on this machine.</param>
internal sealed class ProjectLocator(string fallback) : IProjectLocator
{
    /// <inheritdoc />
    public ProjectLocation Locate(string? file)
    {
        var start = Path.IsPathFullyQualified(file ?? "") && File.Exists(file) ? new FileInfo(file).Directory! : new DirectoryInfo(fallback);
        var project = Above(start, static directory => directory.EnumerateFiles("*.csproj").Any()) ?? start;

        // A worktree or submodule has a file of that name instead of a directory.
        var root = Above(project, static directory => Path.Exists(Path.Combine(directory.FullName, ".git"))) ?? project;
        return new ProjectLocation(project.FullName, root.FullName);
    }

    private static DirectoryInfo? Above(DirectoryInfo? directory, Predicate<DirectoryInfo> found)
    {
        while (directory is not null && !found(directory))
        {
            directory = directory.Parent;
        }

        return directory;
    }
}
