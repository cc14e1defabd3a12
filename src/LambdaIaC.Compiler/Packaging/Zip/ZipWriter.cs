using System.Buffers.Binary;
using System.Text;
using LambdaIaC.Compiler.Packaging.Deflate;

namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>
/// Writes zips whose bytes depend on the names and contents of their files alone. System.IO.Compression cannot be used for it:
/// it records the operating system, and its compression differs between versions and processors.
/// </summary>
internal static class ZipWriter
{
    /// <summary>Without the 64-bit extension a zip counts its entries in 16 bits.</summary>
    public const int MostFiles = ushort.MaxValue;

    /// <summary>Far above what Lambda takes, and what a zip without the 64-bit extension holds in every reader.</summary>
    public const long LargestContent = int.MaxValue;

    private const uint LocalHeaderSignature = 0x04034B50;
    private const uint CentralHeaderSignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;
    private const int LocalHeaderSize = 30;
    private const ushort ExtractVersion = 20;
    private const ushort MadeByUnix = (3 << 8) | ExtractVersion;
    private const ushort NameIsUtf8 = 1 << 11;
    private const ushort Deflated = 8;

    // 1980-01-01 00:00, the earliest time that the format knows.
    private const ushort Time = 0;
    private const ushort Date = 0x0021;

    /// <summary>Writes the entries in ordinal order of their names.</summary>
    /// <param name="target">Where to write; it can seek and is at its start.</param>
    /// <param name="entries">The files; no two have one name.</param>
    /// <param name="cancellationToken">Ends the writing between two files.</param>
    /// <returns>The sum of the sizes of the files.</returns>
    public static long Write(Stream target, IEnumerable<PackageEntry> entries, CancellationToken cancellationToken)
    {
        var encoder = new DeflateEncoder();
        var written = new List<WrittenEntry>();
        foreach (var entry in entries.OrderBy(static entry => entry.Name, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            written.Add(WriteEntry(target, encoder, entry));
        }

        WriteDirectory(target, written);
        return written.Sum(static entry => (long)entry.Size);
    }

    private static WrittenEntry WriteEntry(Stream target, DeflateEncoder encoder, PackageEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.Name);
        var offset = target.Position;
        // Sizes and checksum come after the content; room is left for them, because a trailing descriptor is not read by every tool.
        target.Position += LocalHeaderSize;
        target.Write(name);

        var start = target.Position;
        var crc = new Crc32();
        long size = 0;
        var firstBytes = new byte[ZipEntryMode.LookAhead];
        using (var content = entry.Open())
        {
            encoder.Compress(content, target, bytes =>
            {
                if (size == 0)
                {
                    bytes[..Math.Min(bytes.Length, firstBytes.Length)].CopyTo(firstBytes);
                }

                crc.Append(bytes);
                size += bytes.Length;
            });
        }

        var end = target.Position;
        var written = new WrittenEntry(name, (uint)offset, crc.Value, (uint)(end - start), (uint)size, ZipEntryMode.Of(entry, firstBytes));
        target.Position = offset;
        WriteLocalHeader(target, written);
        target.Position = end;
        return written;
    }

    private static void WriteLocalHeader(Stream target, WrittenEntry entry)
    {
        Span<byte> header = stackalloc byte[LocalHeaderSize];
        BinaryPrimitives.WriteUInt32LittleEndian(header, LocalHeaderSignature);
        WriteShared(header[4..], entry);
        target.Write(header);
    }

    private static void WriteDirectory(Stream target, List<WrittenEntry> entries)
    {
        var start = target.Position;
        Span<byte> header = stackalloc byte[46];
        foreach (var entry in entries)
        {
            header.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, CentralHeaderSignature);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], MadeByUnix);
            WriteShared(header[6..], entry);
            BinaryPrimitives.WriteUInt32LittleEndian(header[38..], (uint)entry.Mode << 16);
            BinaryPrimitives.WriteUInt32LittleEndian(header[42..], entry.Offset);
            target.Write(header);
            target.Write(entry.Name);
        }

        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)(target.Position - start));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)start);
        target.Write(end);
    }

    /// <summary>The fields that the header before the content and the one in the directory have in common.</summary>
    private static void WriteShared(Span<byte> header, WrittenEntry entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, ExtractVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], Ascii.IsValid(entry.Name) ? (ushort)0 : NameIsUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], Time);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], entry.CompressedSize);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)entry.Name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[24..], 0);
    }

    private readonly record struct WrittenEntry(byte[] Name, uint Offset, uint Crc, uint CompressedSize, uint Size, int Mode);
}
