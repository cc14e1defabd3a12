namespace LambdaIaC.Compiler.Packaging.Sources;

/// <summary>Reads the files below a folder. Links are followed, so that every operating system sees the same files.</summary>
/// <param name="root">The folder.</param>
/// <param name="isSkipped">Tells which files and folders do not count.</param>
/// <param name="staysInside">
/// Whether a link that is broken, leads outside or runs in circles is an error; otherwise such links are passed over or followed.
/// </param>
internal sealed class FileTree(string root, Func<FileSystemInfo, bool> isSkipped, bool staysInside)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    private readonly List<SourceFile> _files = [];
    private readonly Stack<string> _open = new();

    /// <summary>The files in ordinal order of their names.</summary>
    public Outcome<IReadOnlyList<SourceFile>> Read()
    {
        _files.Clear();
        if (ReadFolder(new DirectoryInfo(_root), prefix: "") is { } error)
        {
            return Outcome<IReadOnlyList<SourceFile>>.Failed(error);
        }

        _files.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return Outcome<IReadOnlyList<SourceFile>>.Of(_files);
    }

    private string? ReadFolder(DirectoryInfo folder, string prefix)
    {
        _open.Push(folder.FullName);
        foreach (var info in folder.EnumerateFileSystemInfos())
        {
            if (!isSkipped(info) && ReadEntry(info, prefix + info.Name) is { } error)
            {
                return error;
            }
        }

        _open.Pop();
        return null;
    }

    private string? ReadEntry(FileSystemInfo info, string name)
    {
        if (name.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return $"'{name}' below '{_root}' has a name that is not UTF-8";
        }

        var target = info;
        if (info.LinkTarget is { } link)
        {
            target = Resolve(info);
            if (target is null)
            {
                return staysInside ? $"'{name}' below '{_root}' is a link to '{link}', which does not exist" : null;
            }

            if (staysInside && !IsInside(target.FullName))
            {
                return $"'{name}' below '{_root}' is a link to '{link}', outside of the folder; only what is in the folder is packaged";
            }
        }

        if (target is DirectoryInfo folder)
        {
            return _open.Contains(folder.FullName)
                ? staysInside ? $"'{name}' below '{_root}' is a link to a folder that contains it" : null
                : ReadFolder(folder, name + "/");
        }

        _files.Add(SourceFile.Of(name, (FileInfo)target));
        return null;
    }

    private bool IsInside(string path) => path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || path == _root;

    private static FileSystemInfo? Resolve(FileSystemInfo link)
    {
        try
        {
            // The type of a link's target is only known on the target's own path.
            var target = link.ResolveLinkTarget(returnFinalTarget: true);
            return target is null ? null
                : Directory.Exists(target.FullName) ? new DirectoryInfo(Path.TrimEndingDirectorySeparator(target.FullName))
                : File.Exists(target.FullName) ? new FileInfo(target.FullName)
                : null;
        }
        catch (IOException)
        {
            // A link that leads to itself has no final target.
            return null;
        }
    }
}
