using System.IO.Compression;
using System.Security.Cryptography;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>Zips as clients send them.</summary>
internal static class TestZip
{
    /// <summary>The same files make the same zip.</summary>
    private static readonly DateTimeOffset s_packed = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A module that answers with its event.</summary>
    public static byte[] Small { get; } = Of(("index.js", "exports.handler = async (event) => event;"));

    /// <summary>The hash of <see cref="Small"/> as Lambda gives it.</summary>
    public static string SmallSha256 { get; } = Convert.ToBase64String(SHA256.HashData(Small));

    public static byte[] Of(params (string Name, string Text)[] files) => Write(archive =>
    {
        foreach (var (name, text) in files)
        {
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = s_packed;
            using var writer = new StreamWriter(entry.Open());
            writer.Write(text);
        }
    });

    /// <summary>A file of zeros that packs to almost nothing.</summary>
    public static byte[] Zeros(long size) => Write(archive =>
    {
        using var entry = archive.CreateEntry("zeros.bin", CompressionLevel.Fastest).Open();
        var block = new byte[1024 * 1024];
        for (var left = size; left > 0; left -= block.Length)
        {
            entry.Write(block, 0, (int)Math.Min(left, block.Length));
        }
    });

    /// <summary>A file with a Unix mode.</summary>
    public static byte[] Executable(string name, string text) => Write(archive =>
    {
        var entry = archive.CreateEntry(name);
        entry.ExternalAttributes = Convert.ToInt32("100755", 8) << 16;
        using var writer = new StreamWriter(entry.Open());
        writer.Write(text);
    });

    private static byte[] Write(Action<ZipArchive> fill)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            fill(archive);
        }

        return stream.ToArray();
    }
}
