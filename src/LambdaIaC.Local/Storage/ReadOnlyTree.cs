namespace LambdaIaC.Local.Storage;

/// <summary>A folder whose files nobody is to change, as <c>/var/task</c> and <c>/opt</c> on Lambda.</summary>
internal static class ReadOnlyTree
{
    private const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Takes the write permissions away. The permission to execute stays.</summary>
    public static void Protect(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var entry in Everything(directory))
        {
            File.SetUnixFileMode(entry, File.GetUnixFileMode(entry) & ~Writable);
        }

        // The folder itself is renamed to its final name afterwards, which some file systems allow only to whoever may write to it.
    }

    /// <summary>Removes the folder with everything in it.</summary>
    public static void Delete(string directory)
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (var folder in Everything(directory).Where(Directory.Exists).Append(directory))
            {
                File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.UserWrite);
            }
        }

        Directory.Delete(directory, recursive: true);
    }

    /// <summary>The sum of the sizes of the files in bytes; links count nothing.</summary>
    public static long SizeOf(string directory) => new DirectoryInfo(directory)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(static file => file.LinkTarget is null)
        .Sum(static file => file.Length);

    private static IEnumerable<string> Everything(string directory) => Directory
        .EnumerateFileSystemEntries(directory, "*", SearchOption.AllDirectories)
        .Where(static entry => !File.GetAttributes(entry).HasFlag(FileAttributes.ReparsePoint));
}
