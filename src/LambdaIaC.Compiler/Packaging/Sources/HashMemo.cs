using System.Security.Cryptography;

namespace LambdaIaC.Compiler.Packaging.Sources;

/// <summary>
/// Remembers the hashes of files by size and times, so that unchanged inputs are not read again. A file that was written shortly before
/// it was remembered is read again: it may have been written once more within the resolution of the file system's clock.
/// </summary>
internal sealed class HashMemo
{
    private const int Format = 1;
    private static readonly long s_clockResolution = TimeSpan.FromSeconds(2).Ticks;

    private readonly Dictionary<string, (FileStamp Stamp, byte[] Hash)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (FileStamp Stamp, byte[] Hash)> _used = new(StringComparer.Ordinal);

    /// <summary>Whether there is something that is not on the disk yet.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Reads a memo; one that is missing or damaged is empty.</summary>
    public static HashMemo Load(string path)
    {
        var memo = new HashMemo();
        try
        {
            using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
            memo.Read(reader);
        }
        catch (IOException)
        {
            memo._known.Clear();
        }

        return memo;
    }

    /// <summary>The SHA-256 of a file's content.</summary>
    public ReadOnlySpan<byte> HashOf(SourceFile file)
    {
        if (!_known.TryGetValue(file.Path, out var entry) || entry.Stamp != file.Stamp)
        {
            using var content = file.OpenRead();
            entry = (file.Stamp, SHA256.HashData(content));
            _known[file.Path] = entry;
            HasChanged = true;
        }

        _used[file.Path] = entry;
        return entry.Hash;
    }

    /// <summary>Writes the entries that were used since the memo was loaded.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="now">The time in UTC ticks.</param>
    public void Write(Stream target, long now)
    {
        using var writer = new BinaryWriter(target, System.Text.Encoding.UTF8, leaveOpen: true);
        var settled = _used.Where(entry => entry.Value.Stamp.Newest < now - s_clockResolution).ToList();
        writer.Write(Format);
        writer.Write(settled.Count);
        foreach (var (path, (stamp, hash)) in settled)
        {
            writer.Write(path);
            writer.Write(stamp.Size);
            writer.Write(stamp.Written);
            writer.Write(stamp.Created);
            writer.Write(hash);
        }
    }

    private void Read(BinaryReader reader)
    {
        if (reader.ReadInt32() != Format)
        {
            return;
        }

        for (var remaining = reader.ReadInt32(); remaining > 0; remaining--)
        {
            var path = reader.ReadString();
            var stamp = new FileStamp(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());
            _known[path] = (stamp, reader.ReadBytes(SHA256.HashSizeInBytes));
        }
    }
}
