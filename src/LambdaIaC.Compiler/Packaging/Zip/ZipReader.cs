using System.Text;

namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>Unpacks zips from strangers: nothing is written outside the folder, nothing beyond the limit, nothing half.</summary>
internal static class ZipReader
{
    /// <summary>What the unzipped files together must stay below, in bytes.</summary>
    /// <remarks>Source: Lambda's answer "Unzipped size must be smaller than 262144000 bytes".</remarks>
    public const long ContentLimit = 262_144_000;

    /// <summary>Unpacks a zip file.</summary>
    /// <inheritdoc cref="Extract(Stream, string, CancellationToken)" />
    public static ZipExtraction Extract(string zipPath, string directory, CancellationToken cancellationToken)
    {
        try
        {
            return Extract(File.OpenRead(zipPath), directory, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ZipExtraction(0, 0, new ZipProblem(ZipProblemKind.Disk, StorageFailure.Describe(failure, zipPath)));
        }
    }

    /// <summary>Unpacks a zip into a folder that appears only when everything is in it. Files are 0644, executables 0755.</summary>
    /// <param name="zip">The zip; it can seek. It is closed.</param>
    /// <param name="directory">The folder to create; it does not exist yet, its parent may be missing too.</param>
    /// <param name="cancellationToken">Ends the work between two files; nothing stays.</param>
    /// <returns>What was unpacked, or the problem.</returns>
    public static ZipExtraction Extract(Stream zip, string directory, CancellationToken cancellationToken)
    {
        var full = Path.GetFullPath(directory);
        var partial = $"{Path.TrimEndingDirectorySeparator(full)}.{Guid.NewGuid():N}.partial";
        try
        {
            using var archive = GuardedZip.Open(zip, ContentLimit);
            Directory.CreateDirectory(partial);
            Unpack(archive, partial, cancellationToken);
            Directory.Move(partial, full);
            return new ZipExtraction(archive.UnzippedSize, archive.Entries.Count, null);
        }
        catch (ZipProblemException problem)
        {
            return new ZipExtraction(0, 0, problem.Problem);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ZipExtraction(0, 0, new ZipProblem(ZipProblemKind.Disk, StorageFailure.Describe(failure, full)));
        }
        finally
        {
            if (Directory.Exists(partial))
            {
                Directory.Delete(partial, recursive: true);
            }
        }
    }

    private static void Unpack(GuardedZip archive, string directory, CancellationToken cancellationToken)
    {
        foreach (var entry in archive.Entries.Where(static entry => !entry.IsLink))
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteFile(entry, PathOf(directory, entry.Name));
        }

        // Links come last, so that nothing is ever written through one.
        foreach (var link in archive.Entries.Where(static entry => entry.IsLink))
        {
            var path = PathOf(directory, link.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var target = new StreamReader(link.Open(), Encoding.UTF8);
            File.CreateSymbolicLink(path, target.ReadToEnd());
        }
    }

    private static void WriteFile(PackageEntry entry, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var content = entry.Open();
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        Span<byte> start = stackalloc byte[ZipEntryMode.LookAhead];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Write(start);
        content.CopyTo(file);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file.SafeFileHandle, (UnixFileMode)(ZipEntryMode.Of(entry, start) & 0x1FF));
        }
    }

    private static string PathOf(string directory, string name) => Path.Combine(directory, name.Replace('/', Path.DirectorySeparatorChar));
}

/// <param name="UnzippedSize">The sum of the sizes of the files in bytes.</param>
/// <param name="FileCount">How many files and links were unpacked.</param>
/// <param name="Problem">Why nothing was unpacked; null when everything was.</param>
internal sealed record ZipExtraction(long UnzippedSize, int FileCount, ZipProblem? Problem);
