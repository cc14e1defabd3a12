namespace LambdaIaC.Compiler.Packaging.Sources;

/// <summary>A file on the disk as it was seen when its folder was read.</summary>
/// <param name="Name">Its path relative to the folder, with forward slashes.</param>
/// <param name="Path">Where it really is, with links resolved.</param>
/// <param name="Stamp">What changes when it is written or replaced.</param>
internal sealed record SourceFile(string Name, string Path, FileStamp Stamp)
{
    public static SourceFile Of(string name, FileInfo file) =>
        new(name, file.FullName, new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks));

    public PackageEntry ToEntry() => new(Name, OpenRead) { ExpectedSize = Stamp.Size };

    // An empty file is not opened: a pipe or a device looks like one, and opening it could wait for ever.
    public Stream OpenRead() =>
        Stamp.Size == 0 ? Stream.Null : new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
}

/// <summary>What changes on the disk when a file is written or replaced.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Written">The last write in UTC ticks.</param>
/// <param name="Created">The creation in UTC ticks: archives and package managers keep the time of the last write, never this one.</param>
internal readonly record struct FileStamp(long Size, long Written, long Created)
{
    /// <summary>The later of the two times.</summary>
    public long Newest => Math.Max(Written, Created);
}
