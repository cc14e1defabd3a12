namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>The names of an archive as they would lie on a disk: no two files in one place, no file where a folder must be.</summary>
internal sealed class ZipNameTree
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its normalized name.</param>
    /// <returns>What it clashes with; null when it fits.</returns>
    public string? Add(string name)
    {
        if (!_files.Add(name))
        {
            return $"'{name}' is in it twice";
        }

        if (_folders.Contains(name))
        {
            return $"'{name}' is both a file and a folder";
        }

        for (var slash = name.LastIndexOf('/'); slash > 0 && _folders.Add(name[..slash]); slash = name.LastIndexOf('/', slash - 1))
        {
            if (_files.Contains(name[..slash]))
            {
                return $"'{name[..slash]}' is both a file and a folder";
            }
        }

        return null;
    }
}
