using System.Security.Cryptography;
using System.Text.Json;
using LambdaIaC.Compiler.Packaging.Sources;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>
/// Packaged zips by their hash, and what each source was last packaged to. Every file appears by renaming, so that processes that
/// work side by side, or die, leave only whole files.
/// </summary>
/// <param name="root">The folder, <c>packages</c> of the state directory.</param>
/// <param name="time">The clock.</param>
internal sealed class PackageCache(string root, TimeProvider time)
{
    private static readonly TimeSpan s_lockPoll = TimeSpan.FromMilliseconds(50);

    /// <summary>Where a source that must be built keeps what it builds.</summary>
    public string BuildFolderOf(string id) => Path.Combine(root, "build", id);

    public string PathOf(StoredPackage package) => Path.Combine(root, package.FileName);

    /// <summary>The last package of a source; null when there is none or its zip is gone or cut off.</summary>
    public PackageRecord? Find(string id)
    {
        var record = ReadRecord(RecordPath(id));
        return record is not null && new FileInfo(PathOf(record.Package)) is { Exists: true } zip && zip.Length == record.Package.Size
            ? record
            : null;
    }

    /// <summary>Remembers what a source was packaged to.</summary>
    public void Remember(string id, PackageRecord record) =>
        WriteWhole(RecordPath(id), stream => JsonSerializer.Serialize(stream, record, PackageRecordJson.Default.PackageRecord));

    public HashMemo LoadMemo(string id) => HashMemo.Load(MemoPath(id));

    /// <summary>Writes a memo when there is something new in it.</summary>
    public void SaveMemo(string id, HashMemo memo)
    {
        if (memo.HasChanged)
        {
            WriteWhole(MemoPath(id), stream => memo.Write(stream, time.GetUtcNow().UtcTicks));
        }
    }

    /// <summary>Writes a zip and puts it under its hash.</summary>
    /// <param name="write">Writes the zip and returns the unzipped size.</param>
    public StoredPackage Store(Func<Stream, long> write)
    {
        Directory.CreateDirectory(root);
        var partial = PartialPath();
        try
        {
            using (var stream = new FileStream(partial, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                var unzipped = write(stream);
                stream.Flush(flushToDisk: true);
                stream.Position = 0;
                var package = new StoredPackage(Convert.ToBase64String(SHA256.HashData(stream)), stream.Length, unzipped);
                stream.Dispose();
                File.Move(partial, PathOf(package), overwrite: true);
                new CacheCleanup(root, time).Run(name => RecordedFileNames().Contains(name));
                return package;
            }
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Waits until no other process works on the source. The lock ends with the process that holds it, however that ends.</summary>
    public async Task<IDisposable> LockAsync(string id, CancellationToken cancellationToken)
    {
        var path = Path.Combine(root, "locks", id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException held) when (IsSharingViolation(held))
            {
                await Task.Delay(s_lockPoll, time, cancellationToken);
            }
        }
    }

    private static bool IsSharingViolation(IOException failure) =>
        failure.GetType() == typeof(IOException) && (failure.HResult == unchecked((int)0x80070020) || failure.HResult is 11 or 35);

    /// <summary>Reads a record; null when it is missing or damaged.</summary>
    private static PackageRecord? ReadRecord(string path)
    {
        try
        {
            var record = JsonSerializer.Deserialize(File.ReadAllBytes(path), PackageRecordJson.Default.PackageRecord);
            return record?.Package?.FileName is null ? null : record;
        }
        catch (Exception failure) when (failure is IOException or JsonException or FormatException)
        {
            return null;
        }
    }

    private HashSet<string> RecordedFileNames()
    {
        var records = Path.Combine(root, "records");
        return Directory.Exists(records)
            ? [.. Directory.EnumerateFiles(records).Select(ReadRecord).OfType<PackageRecord>().Select(static record => record.Package.FileName)]
            : [];
    }

    private void WriteWhole(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var partial = PartialPath();
        try
        {
            using (var stream = File.Create(partial))
            {
                write(stream);
            }

            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private string PartialPath() => Path.Combine(root, $"{Guid.NewGuid():N}.partial");

    private string RecordPath(string id) => Path.Combine(root, "records", $"{id}.json");

    private string MemoPath(string id) => Path.Combine(root, "memos", id);
}
