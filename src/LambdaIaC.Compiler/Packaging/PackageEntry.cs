namespace LambdaIaC.Compiler.Packaging;

/// <summary>One file of a package.</summary>
/// <param name="Name">The path inside the package, relative, with forward slashes.</param>
/// <param name="Open">Opens the content for reading from its start; of a link, the path that it points at.</param>
internal sealed record PackageEntry(string Name, Func<Stream> Open)
{
    /// <summary>The size in bytes as far as it is known before reading; zero when only reading tells.</summary>
    public long ExpectedSize { get; init; }

    /// <summary>Whether the file is known to be executable. Otherwise its name and its first bytes tell: <see cref="Zip.ZipEntryMode"/>.</summary>
    public bool IsExecutable { get; init; }

    /// <summary>Whether this is a symbolic link. Only archives bring some: links in a folder are followed.</summary>
    public bool IsLink { get; init; }
}
