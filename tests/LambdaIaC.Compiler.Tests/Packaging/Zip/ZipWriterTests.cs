using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Zip;

namespace LambdaIaC.Compiler.Tests.Packaging.Zip;

public sealed class ZipWriterTests
{
    [Fact]
    public void The_platform_reads_names_and_contents_back()
    {
        using var archive = new ZipArchive(new MemoryStream(Write(("b/c.txt", "see"), ("a.txt", ""), ("grün/ü.txt", "ue"))));
        Assert.Equal(["a.txt", "b/c.txt", "grün/ü.txt"], archive.Entries.Select(static entry => entry.FullName));
        Assert.Equal(["", "see", "ue"], archive.Entries.Select(Read));
    }

    [Fact]
    public void The_order_of_the_entries_does_not_matter()
    {
        Assert.Equal(Write(("a", "1"), ("B", "2"), ("_", "3")), Write(("_", "3"), ("B", "2"), ("a", "1")));
    }

    [Fact]
    public void Names_are_sorted_by_their_characters()
    {
        using var archive = new ZipArchive(new MemoryStream(Write(("i", ""), ("I", ""), ("a", ""), ("Z", ""))));
        Assert.Equal(["I", "Z", "a", "i"], archive.Entries.Select(static entry => entry.FullName));
    }

    [Theory]
    [InlineData("index.js", "exports.handler = 1", "644")]
    [InlineData("run.sh", "#!/bin/sh\n", "755")]
    [InlineData("bootstrap", "anything", "755")]
    [InlineData("bin/bootstrap", "anything", "644")]
    [InlineData("tool", "\u007FELF...", "755")]
    [InlineData("almost", "\u007FEL", "644")]
    [InlineData("hash", "#", "644")]
    [InlineData("empty", "", "644")]
    public void The_mode_follows_from_name_and_content(string name, string content, string mode)
    {
        using var archive = new ZipArchive(new MemoryStream(Write((name, content))));
        Assert.Equal("100" + mode, Convert.ToString(archive.Entries[0].ExternalAttributes >>> 16, 8));
    }

    [Fact]
    public void Every_entry_is_made_by_unix_at_the_earliest_time_without_extra_fields()
    {
        var zip = Write(("a", "content"));
        var directory = zip.AsSpan().IndexOf("PK\x01\x02"u8);
        Assert.Equal(3, zip[directory + 5]);
        Assert.Equal(0, BitConverter.ToInt16(zip, directory + 8));
        Assert.Equal(0, BitConverter.ToInt16(zip, directory + 30));
        using var archive = new ZipArchive(new MemoryStream(zip));
        Assert.Equal(new DateTime(1980, 1, 1), archive.Entries[0].LastWriteTime.DateTime);
    }

    [Fact]
    public void The_bytes_are_the_same_on_every_machine_and_version()
    {
        var zip = Write(("index.py", "def handler(event, context):\n    return event\n"), ("bin/tool", "#!/bin/sh\n"), ("ü", "x"));
        Assert.Equal("31a2fef2f84712c5e10e38daa339878af586d497b9fd6bb9818e80e84919a23a", Convert.ToHexStringLower(SHA256.HashData(zip)));
    }

    [Fact]
    public void The_unzipped_size_is_the_sum_of_the_files()
    {
        using var target = new MemoryStream();
        Assert.Equal(7, ZipWriter.Write(target, [Entry("a", "1234"), Entry("b", "567")], CancellationToken.None));
    }

    private static byte[] Write(params (string Name, string Content)[] files)
    {
        using var target = new MemoryStream();
        ZipWriter.Write(target, files.Select(static file => Entry(file.Name, file.Content)), CancellationToken.None);
        return target.ToArray();
    }

    private static PackageEntry Entry(string name, string content) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(content)));

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
