using LambdaIaC.Compiler.Packaging.Sources;

namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>What a publish depends on: folders of projects, files elsewhere, and the files up the tree that every build looks for.</summary>
/// <param name="projectDirectory">The folder of the published project.</param>
/// <param name="stateDirectory">The state directory, never an input.</param>
internal sealed class ProjectInputs(string projectDirectory, string stateDirectory)
{
    private static readonly string[] s_upTheTree =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Build.rsp", "Directory.Packages.props", "Directory.Solution.props",
        "global.json", "NuGet.config", "nuget.config", "NuGet.Config", ".editorconfig", ".globalconfig",
    ];

    private readonly Dictionary<string, bool> _holdsProject = new(StringComparer.Ordinal);

    /// <summary>Adds the state of every input.</summary>
    public void AddTo(Fingerprint fingerprint, RecordedInputs known, HashMemo memo)
    {
        var folders = known.Folders.Append(projectDirectory).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var folder in folders)
        {
            fingerprint.Add(folder);
            AddFolder(fingerprint, folder, memo);
        }

        foreach (var file in known.Files.Concat(folders.SelectMany(UpTheTree)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (new FileInfo(file) is { Exists: true } found)
            {
                fingerprint.Add(SourceFile.Of(file, found), memo);
            }
        }
    }

    private void AddFolder(Fingerprint fingerprint, string folder, HashMemo memo)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var files = new FileTree(folder, IsSkipped, staysInside: false).Read();
        foreach (var file in files.Value ?? [])
        {
            fingerprint.Add(file, memo);
        }
    }

    private static IEnumerable<string> UpTheTree(string folder)
    {
        for (var parent = Path.GetDirectoryName(folder); parent is not null; parent = Path.GetDirectoryName(parent))
        {
            foreach (var name in s_upTheTree)
            {
                yield return Path.Combine(parent, name);
            }
        }
    }

    /// <summary>Outputs of builds beside a project, folders that the SDK's globs pass over, and our own state.</summary>
    private bool IsSkipped(FileSystemInfo info) =>
        info.FullName == stateDirectory
        || Residue.Covers(info)
        || (info is DirectoryInfo folder && (folder.Name.StartsWith('.') || (folder.Name is "bin" or "obj" && HoldsProject(folder.Parent))));

    private bool HoldsProject(DirectoryInfo? folder)
    {
        if (folder is null)
        {
            return false;
        }

        if (!_holdsProject.TryGetValue(folder.FullName, out var holds))
        {
            holds = folder.EnumerateFiles("*.*proj").Any();
            _holdsProject[folder.FullName] = holds;
        }

        return holds;
    }
}
