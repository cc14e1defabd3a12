using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;
using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Zip;

namespace LambdaIaC.Compiler.Tests.Packaging.Zip;

public sealed class ZipReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Files_and_folders_are_unpacked()
    {
        var extraction = Extract(Zip(("a.txt", "one"), ("b/c/d.txt", "two"), ("empty/", ""), ("./e.txt", "three")));
        Assert.Null(extraction.Problem);
        Assert.Equal((11, 3), (extraction.UnzippedSize, extraction.FileCount));
        Assert.Equal("two", File.ReadAllText(_folder["out/b/c/d.txt"]));
        Assert.Equal("three", File.ReadAllText(_folder["out/e.txt"]));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Executables_of_our_own_packages_can_be_executed_and_other_files_cannot()
    {
        using var zip = new MemoryStream();
        ZipWriter.Write(zip, [Entry("bootstrap", "x"), Entry("run", "#!/bin/sh"), Entry("data", "y")], CancellationToken.None);
        Assert.Null(Extract(zip.ToArray()).Problem);
        Assert.Equal("755 755 644", string.Join(' ', new[] { "bootstrap", "run", "data" }.Select(name => Convert.ToString((int)File.GetUnixFileMode(_folder["out/" + name]), 8))));
    }

    [Theory]
    [InlineData("../a", "'../a' leads out of the folder it is unpacked to")]
    [InlineData("a/../../b", "'a/../../b' leads out of the folder it is unpacked to")]
    [InlineData("..", "'..' leads out of the folder it is unpacked to")]
    [InlineData("/etc/passwd", "'/etc/passwd' is an absolute path; names must be relative to the folder they are unpacked to")]
    [InlineData("C:/windows", "'C:/windows' is an absolute path; names must be relative to the folder they are unpacked to")]
    [InlineData("..\\a", "'..\\a' has a backslash in its name; pack it with forward slashes")]
    [InlineData("a\nb", "'a?b' has a character in its name that no file name may have")]
    public void A_name_that_is_not_safe_is_a_problem(string name, string message)
    {
        AssertProblem(Extract(Zip(("ok", "1"), (name, "2"))), ZipProblemKind.UnsafeName, message);
    }

    [Theory]
    [InlineData("..a/b..")]
    [InlineData("...")]
    [InlineData("a b/ü")]
    public void A_name_that_only_looks_dangerous_is_unpacked(string name)
    {
        Assert.Null(Extract(Zip((name, "content"))).Problem);
        Assert.Equal("content", File.ReadAllText(_folder["out/" + name]));
    }

    [Theory]
    [InlineData("a", "a", "'a' is in it twice")]
    [InlineData("a/b", "./a//b", "'a/b' is in it twice")]
    [InlineData("a", "a/b", "'a' is both a file and a folder")]
    [InlineData("a/b/c", "a/b", "'a/b' is both a file and a folder")]
    public void Two_files_in_one_place_are_a_problem(string first, string second, string message)
    {
        AssertProblem(Extract(Zip((first, "1"), (second, "2"))), ZipProblemKind.UnsafeName, message);
    }

    [Fact]
    public void Something_else_than_a_zip_is_a_problem()
    {
        AssertProblem(Extract("this is not a zip"u8.ToArray()), ZipProblemKind.Unreadable, "it is not a zip, or it is damaged");
        AssertProblem(Extract([]), ZipProblemKind.Unreadable, "it is not a zip, or it is damaged");
    }

    [Fact]
    public void A_zip_that_was_cut_off_is_a_problem()
    {
        var zip = Zip(("a", "content"));
        AssertProblem(Extract(zip[..^10]), ZipProblemKind.Unreadable, "it is not a zip, or it is damaged");
    }

    [Fact]
    public void A_content_that_does_not_match_its_checksum_is_a_problem()
    {
        var zip = Stored("a", "content");
        zip[zip.AsSpan().IndexOf("content"u8)] = (byte)'C';
        AssertProblem(Extract(zip), ZipProblemKind.Unreadable, "'a' is damaged: its size or checksum is not what the zip says");
    }

    [Fact]
    public void A_content_that_does_not_decompress_is_a_problem()
    {
        var zip = Zip(("a", new string('x', 1000)));
        zip.AsSpan(31, 8).Fill(0xFF);
        AssertProblem(Extract(zip), ZipProblemKind.Unreadable, "'a' is damaged: it cannot be decompressed");
    }

    [Fact]
    public void Contents_just_below_the_limit_are_unpacked_and_contents_at_the_limit_are_not()
    {
        Assert.Null(Extract(Zeros(ZipReader.ContentLimit - 1)).Problem);
        Directory.Delete(_folder["out"], recursive: true);
        AssertProblem(
            Extract(Zeros(ZipReader.ContentLimit)), ZipProblemKind.TooLarge, "its files are 262144000 bytes or more unzipped; they must be smaller than 262144000 bytes");
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_stopped_while_it_is_read()
    {
        var zip = Zeros(ZipReader.ContentLimit + 50_000_000);
        var directory = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(directory + 24), 100);
        var extraction = Extract(zip);
        Assert.NotNull(extraction.Problem);
        Assert.False(Directory.Exists(_folder["out"]));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void An_encrypted_zip_is_a_problem()
    {
        var zip = Stored("a", "content");
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        AssertProblem(Extract(zip), ZipProblemKind.Unreadable, "'a' is encrypted");
    }

    [UnixTheory]
    [InlineData("l", "a/b")]
    [InlineData("d/l", "../a/b")]
    [InlineData("d/e/l", "../../a/b")]
    public void A_link_that_stays_inside_is_unpacked(string name, string target)
    {
        Assert.Null(Extract(Zip([Entry("a/b", "content"), Link(name, target)])).Problem);
        Assert.Equal(target, new FileInfo(_folder["out/" + name]).LinkTarget);
        Assert.Equal("content", File.ReadAllText(_folder["out/" + name]));
    }

    [Theory]
    [InlineData("l", "../a")]
    [InlineData("d/l", "../../a")]
    [InlineData("l", "/etc/passwd")]
    [InlineData("l", "a/../../b")]
    [InlineData("l", "a/..")]
    [InlineData("l", "C:x")]
    [InlineData("l", "")]
    public void A_link_that_may_lead_outside_is_a_problem(string name, string target)
    {
        AssertProblem(
            Extract(Zip([Entry("a/b", "content"), Link(name, target)])), ZipProblemKind.UnsafeName, $"'{name}' is a link that leads out of the folder it is unpacked to");
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        AssertProblem(Extract(Zip([Link("l", "a"), Entry("l/x", "content")])), ZipProblemKind.UnsafeName, "'l' is both a file and a folder");
    }

    [Fact]
    public void A_folder_that_exists_already_is_a_problem_and_is_left_as_it_is()
    {
        _folder.Write("out/mine", "1");
        Assert.Equal(ZipProblemKind.Disk, Extract(Zip(("a", "2"))).Problem?.Kind);
        Assert.Equal(["mine"], Directory.EnumerateFileSystemEntries(_folder["out"]).Select(Path.GetFileName));
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_zip_that_does_not_exist_is_a_problem()
    {
        var extraction = ZipReader.Extract(_folder["none.zip"], _folder["out"], CancellationToken.None);
        Assert.Equal(new ZipProblem(ZipProblemKind.Disk, $"Could not find file '{_folder["none.zip"]}'."), extraction.Problem);
    }

    public void Dispose() => _folder.Dispose();

    private ZipExtraction Extract(byte[] zip) => ZipReader.Extract(new MemoryStream(zip), _folder["out"], CancellationToken.None);

    private void AssertProblem(ZipExtraction extraction, ZipProblemKind kind, string message)
    {
        Assert.Equal(new ZipProblem(kind, message), extraction.Problem);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Zip(PackageEntry[] entries)
    {
        using var stream = new MemoryStream();
        ZipWriter.Write(stream, entries, CancellationToken.None);
        return stream.ToArray();
    }

    private static byte[] Stored(string name, string content)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.NoCompression).Open());
            writer.Write(content);
        }

        return stream.ToArray();
    }

    private static byte[] Zeros(long size)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var content = archive.CreateEntry("zeros", CompressionLevel.Fastest).Open();
            var block = new byte[1024 * 1024];
            for (var rest = size; rest > 0; rest -= block.Length)
            {
                content.Write(block.AsSpan(0, (int)Math.Min(rest, block.Length)));
            }
        }

        return stream.ToArray();
    }

    private static PackageEntry Entry(string name, string content) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(content)));

    private static PackageEntry Link(string name, string target) => Entry(name, target) with { IsLink = true };
}
