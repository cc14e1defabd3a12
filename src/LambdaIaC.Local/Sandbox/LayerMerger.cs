using System.Security.Cryptography;
using System.Text;

namespace LambdaIaC.Local.Sandbox;

/// <summary>
/// Merges unpacked layers into one directory, as AWS does under <c>/opt</c>: in order, a later layer's file covers an earlier one's.
/// The result is kept and found again by the list of layers. Files are hard links where the file system allows it.
/// </summary>
/// <param name="root">Where merged directories are kept.</param>
internal sealed class LayerMerger(string root)
{
    private readonly Lock _gate = new();

    /// <param name="layers">The unpacked layers in their order; their content never changes.</param>
    /// <returns>A directory that holds all of them; an empty one without layers.</returns>
    public string Merge(IReadOnlyList<string> layers)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', layers))).AsSpan(0, 16));
        var merged = Path.Combine(root, key);
        lock (_gate)
        {
            if (!Directory.Exists(merged))
            {
                var unfinished = Path.Combine(root, $"{key}.{Environment.ProcessId}");
                Directory.CreateDirectory(unfinished);
                foreach (var layer in layers)
                {
                    Overlay(new DirectoryInfo(layer), unfinished);
                }

                Directory.Move(unfinished, merged);
            }
        }

        return merged;
    }

    private static void Overlay(DirectoryInfo source, string target)
    {
        foreach (var entry in source.EnumerateFileSystemInfos())
        {
            var path = Path.Combine(target, entry.Name);
            if (entry.LinkTarget is { } linkTarget)
            {
                Remove(path);
                File.CreateSymbolicLink(path, linkTarget);
            }
            else if (entry is DirectoryInfo directory)
            {
                if (File.Exists(path) || new FileInfo(path).LinkTarget is not null)
                {
                    Remove(path);
                }

                Directory.CreateDirectory(path);
                Overlay(directory, path);
            }
            else
            {
                Remove(path);
                Place(entry.FullName, path);
            }
        }
    }

    private static void Place(string source, string target)
    {
        if (OperatingSystem.IsWindows() || Posix.Link(source, target) != 0)
        {
            File.Copy(source, target);
        }
    }

    private static void Remove(string path)
    {
        if (new FileInfo(path).LinkTarget is null && Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
