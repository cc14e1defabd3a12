namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>
/// The Unix mode of a packaged file. It follows from the name and the content, not from the file system: one that has no execute
/// permissions (Windows), or sets them on everything (many mounts), must give the same package.
/// </summary>
internal static class ZipEntryMode
{
    /// <summary>How many bytes of a file are looked at.</summary>
    public const int LookAhead = 4;

    private const int RegularFile = 0x8000;
    private const int SymbolicLink = 0xA000;
    private const int TypeMask = 0xF000;
    private const int ExecutableByOwner = 0x40;

    /// <summary>Regular files are 0644 or 0755; links are 0777, as on every Unix.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="start">The first bytes of its content.</param>
    public static int Of(PackageEntry entry, ReadOnlySpan<byte> start) =>
        entry.IsLink ? SymbolicLink | Octal(7, 7, 7)
        : entry.IsExecutable || Runs(entry.Name, start) ? RegularFile | Octal(7, 5, 5)
        : RegularFile | Octal(6, 4, 4);

    /// <summary>Whether a mode taken from an archive is that of an executable file.</summary>
    public static bool IsExecutable(int mode) => (mode & TypeMask) is 0 or RegularFile && (mode & ExecutableByOwner) != 0;

    /// <summary>Whether a mode taken from an archive is that of a symbolic link.</summary>
    public static bool IsLink(int mode) => (mode & TypeMask) == SymbolicLink;

    /// <summary>Lambda starts <c>bootstrap</c>; the system starts scripts with an interpreter line and ELF programs.</summary>
    private static bool Runs(string name, ReadOnlySpan<byte> start) =>
        name == "bootstrap" || start.StartsWith("#!"u8) || start.StartsWith("\u007FELF"u8);

    private static int Octal(int owner, int group, int others) => (owner << 6) | (group << 3) | others;
}
