using System.IO.Compression;
using System.Text;

namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>An archive from a stranger, opened: its names are safe and distinct, and its contents cannot grow beyond the limit.</summary>
internal sealed class GuardedZip : IDisposable
{
    private const int LongestLink = 4096;

    private readonly Stream _zip;
    private readonly ZipArchive _archive;
    private readonly ZipBudget _budget;

    private GuardedZip(Stream zip, ZipArchive archive, ZipBudget budget) => (_zip, _archive, _budget) = (zip, archive, budget);

    /// <summary>The files and links; folders are implied by them. All contents together count against one limit, also when read again.</summary>
    public required IReadOnlyList<PackageEntry> Entries { get; init; }

    /// <summary>How many bytes have been read so far.</summary>
    public long UnzippedSize => _budget.Spent;

    /// <summary>Opens an archive and looks through its directory.</summary>
    /// <param name="zip">The archive; it can seek. It is closed with what is returned, and at once when there is a problem.</param>
    /// <param name="limit">What the sum of the unzipped sizes must stay below.</param>
    /// <exception cref="ZipProblemException">It is not a zip, or one that is not safe.</exception>
    public static GuardedZip Open(Stream zip, long limit)
    {
        try
        {
            var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            var budget = new ZipBudget(limit);
            return new GuardedZip(zip, archive, budget) { Entries = ReadDirectory(archive, budget, limit) };
        }
        catch (InvalidDataException)
        {
            zip.Dispose();
            throw new ZipProblemException(ZipProblemKind.Unreadable, "it is not a zip, or it is damaged");
        }
        catch (IOException)
        {
            zip.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _archive.Dispose();
        _zip.Dispose();
    }

    private static List<PackageEntry> ReadDirectory(ZipArchive archive, ZipBudget budget, long limit)
    {
        if (archive.Entries.Count > ZipWriter.MostFiles)
        {
            throw new ZipProblemException(ZipProblemKind.TooManyFiles, $"it has {archive.Entries.Count} entries; at most {ZipWriter.MostFiles} are possible");
        }

        // Honest archives that are too large are refused before anything is unpacked.
        new ZipBudget(limit).Spend(archive.Entries.Sum(static entry => entry.Length));

        var names = new ZipNameTree();
        var entries = new List<PackageEntry>();
        foreach (var entry in archive.Entries)
        {
            var name = ZipEntryName.Normalize(entry.FullName);
            if (name.HasFailed)
            {
                throw new ZipProblemException(ZipProblemKind.UnsafeName, name.Error);
            }

            if (entry.FullName.EndsWith('/') || name.Value.Length == 0)
            {
                continue;
            }

            if (names.Add(name.Value) is { } clash)
            {
                throw new ZipProblemException(ZipProblemKind.UnsafeName, clash);
            }

            entries.Add(ToPackageEntry(entry, name.Value, budget));
        }

        return entries;
    }

    private static PackageEntry ToPackageEntry(ZipArchiveEntry entry, string name, ZipBudget budget)
    {
        if (entry.IsEncrypted)
        {
            throw new ZipProblemException(ZipProblemKind.Unreadable, $"'{name}' is encrypted");
        }

        var mode = (int)((uint)entry.ExternalAttributes >> 16);
        if (ZipEntryMode.IsLink(mode))
        {
            var target = ReadLink(entry, name, budget);
            return new PackageEntry(name, () => new MemoryStream(target)) { IsLink = true };
        }

        return new PackageEntry(name, () => OpenContent(entry, name, budget)) { IsExecutable = ZipEntryMode.IsExecutable(mode) };
    }

    private static byte[] ReadLink(ZipArchiveEntry entry, string name, ZipBudget budget)
    {
        var target = new byte[LongestLink];
        using var content = OpenContent(entry, name, budget);
        target = target[..content.ReadAtLeast(target, target.Length, throwOnEndOfStream: false)];
        return ZipEntryName.LinkStaysInside(name, Encoding.UTF8.GetString(target))
            ? target
            : throw new ZipProblemException(ZipProblemKind.UnsafeName, $"'{name}' is a link that leads out of the folder it is unpacked to");
    }

    private static GuardedStream OpenContent(ZipArchiveEntry entry, string name, ZipBudget budget)
    {
        try
        {
            return new GuardedStream(entry.Open(), name, entry.Length, entry.Crc32, budget);
        }
        catch (InvalidDataException)
        {
            throw new ZipProblemException(ZipProblemKind.Unreadable, $"'{name}' is damaged, or compressed in a way that is not supported");
        }
    }
}
