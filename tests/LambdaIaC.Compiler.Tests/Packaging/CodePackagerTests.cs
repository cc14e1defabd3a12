using System.IO.Compression;
using System.Security.Cryptography;
using System.Runtime.Versioning;
using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Projects;
using LambdaIaC.Compiler.Packaging.Zip;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Packaging;

public sealed class CodePackagerTests : PackagerTests
{
    [Fact]
    public async Task A_folder_becomes_a_zip_whose_hash_and_sizes_are_told()
    {
        Folder.Write("app/index.js", "exports.handler = async () => 1;\n");
        Folder.Write("app/lib/a.js", "module.exports = 1;\n");
        var result = await PackageAsync("folder", "app");

        Assert.Null(result.Error);
        Assert.NotNull(result.Asset);
        Assert.NotNull(result.ZipPath);
        var zip = await File.ReadAllBytesAsync(result.ZipPath);
        Assert.Equal(Convert.ToBase64String(SHA256.HashData(zip)), result.Asset.Sha256);
        Assert.Equal(zip.Length, result.Asset.Size);
        Assert.Equal(33 + 20, result.Asset.UnzippedSize);
        Assert.Equal(("folder", "app"), (result.Asset.Kind, result.Asset.Source));
        Assert.Equal(["index.js", "lib/a.js"], Names(result));
        Assert.StartsWith(Path.Combine(Folder["state"], "packages"), result.ZipPath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_files_in_another_folder_give_the_same_bytes()
    {
        foreach (var clone in new[] { "one", "two/deeper" })
        {
            Folder.Write($"{clone}/b.py", "b");
            Folder.Write($"{clone}/a.py", "a");
        }

        File.SetLastWriteTimeUtc(Folder["one/a.py"], new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(await HashAsync("folder", "one"), await HashAsync("folder", "two/deeper"));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Permissions_of_the_file_system_do_not_matter()
    {
        Folder.Write("one/a.txt", "a");
        File.SetUnixFileMode(Folder.Write("two/a.txt", "a"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(await HashAsync("folder", "one"), await HashAsync("folder", "two"));
    }

    [Fact]
    public async Task What_tools_leave_behind_is_not_packaged()
    {
        Folder.Write("app/index.py", "x");
        Folder.Write("app/.env", "y");
        Folder.Write("app/.git/config", "");
        Folder.Write("app/.DS_Store", "");
        Folder.Write("app/lib/__pycache__/a.pyc", "");
        Folder.Write("app/.lambdaiac/packages/x", "");
        Assert.Equal([".env", "index.py"], Names(await PackageAsync("folder", "app")));
    }

    [Fact]
    public async Task The_state_directory_is_not_packaged_when_it_lies_in_the_folder()
    {
        Folder.Write("index.py", "x");
        var first = await PackageAsync("folder", ".");
        Assert.Equal(["index.py"], Names(first));
        Assert.Equal(first.Asset?.Sha256, await HashAsync("folder", "."));
    }

    [Fact]
    public async Task A_single_file_is_packaged_under_its_name()
    {
        Folder.Write("dist/bootstrap", "#!/bin/sh\n");
        var result = await PackageAsync("file", "dist/bootstrap");
        Assert.Equal(["bootstrap"], Names(result));
        Assert.Equal(10, result.Asset?.UnzippedSize);
    }

    [Fact]
    public async Task A_zip_is_packed_again_so_that_its_times_and_order_do_not_matter()
    {
        WriteZip("a.zip", new DateTime(2020, 1, 1), ("x", "1"), ("y", "2"));
        WriteZip("b.zip", new DateTime(2024, 2, 3), ("y", "2"), ("x", "1"));
        Assert.Equal(await HashAsync("file", "a.zip"), await HashAsync("file", "b.zip"));
        Folder.Write("folder/x", "1");
        Folder.Write("folder/y", "2");
        Assert.Equal(await HashAsync("file", "a.zip"), await HashAsync("folder", "folder"));
    }

    [Fact]
    public async Task A_zip_keeps_its_executables_and_links()
    {
        using (var archive = ZipFile.Open(Folder["a.zip"], ZipArchiveMode.Create))
        {
            Add(archive, "tool", "binary", 0x81ED);
            Add(archive, "link", "tool", 0xA1FF);
            Add(archive, "data", "text", 0x81A4);
        }

        var result = await PackageAsync("file", "a.zip");
        using var packed = ZipFile.OpenRead(result.ZipPath!);
        Assert.Equal(
            ["data 100644", "link 120777", "tool 100755"],
            packed.Entries.Select(static entry => $"{entry.FullName} {Convert.ToString(entry.ExternalAttributes >>> 16, 8)}"));
    }

    [Theory]
    [InlineData("nodejs22.x", "index.js")]
    [InlineData("python3.13", "index.py")]
    public async Task Inline_code_is_in_a_file_called_index(string runtime, string name)
    {
        Assert.Equal([name], Names(await PackageAsync("inline", "code", runtime)));
    }

    [Fact]
    public async Task Inline_code_with_windows_line_endings_gives_the_same_bytes()
    {
        Assert.Equal(await HashAsync("inline", "a\nb\n", "python3.13"), await HashAsync("inline", "a\r\nb\r\n", "python3.13"));
    }

    [Fact]
    public async Task A_change_gives_another_package_and_undoing_it_gives_the_first_again()
    {
        Folder.Write("app/a.py", "1");
        var first = await HashAsync("folder", "app");
        Folder.Write("app/a.py", "2");
        Assert.NotEqual(first, await HashAsync("folder", "app"));
        Folder.Write("app/a.py", "1");
        Assert.Equal(first, await HashAsync("folder", "app"));
    }

    [Fact]
    public async Task A_replaced_file_with_the_same_size_and_time_is_noticed()
    {
        var past = DateTime.UtcNow.AddDays(-1);
        File.SetLastWriteTimeUtc(Folder.Write("app/a.py", "1"), past);
        Folder.Age();
        var first = await HashAsync("folder", "app");
        File.Delete(Folder["app/a.py"]);
        Folder.Write("app/a.py", "2");
        Folder.Age();
        Assert.NotEqual(first, await HashAsync("folder", "app"));
    }

    [Fact]
    public async Task An_unchanged_folder_is_not_packed_again()
    {
        Folder.Write("app/a.py", "1");
        Folder.Age();
        var first = await PackageAsync("folder", "app");
        var written = File.GetLastWriteTimeUtc(first.ZipPath!);
        var second = await PackageAsync("folder", "app");
        Assert.Equal(first.Asset, second.Asset);
        Assert.Equal(written, File.GetLastWriteTimeUtc(second.ZipPath!));
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("cut off")]
    public async Task A_zip_that_was_damaged_in_the_cache_is_made_again(string how)
    {
        Folder.Write("app/a.py", new string('x', 1000));
        Folder.Age();
        var first = await PackageAsync("folder", "app");
        if (how == "gone")
        {
            File.Delete(first.ZipPath!);
        }
        else
        {
            await File.WriteAllTextAsync(first.ZipPath!, "PK");
        }

        var second = await PackageAsync("folder", "app");
        Assert.Equal(first.Asset?.Sha256, Convert.ToBase64String(SHA256.HashData(await File.ReadAllBytesAsync(second.ZipPath!))));
    }

    [Fact]
    public async Task Packagers_that_work_at_once_agree_and_leave_only_whole_files()
    {
        for (var file = 0; file < 50; file++)
        {
            Folder.Write($"app/{file}.py", new string((char)('a' + (file % 26)), 2000));
        }

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PackageAsync("folder", "app"))));
        Assert.Single(results.Select(static result => (result.Error, result.Asset?.Sha256)).Distinct());
        Assert.Empty(Directory.EnumerateFiles(Folder["state"], "*.partial", SearchOption.AllDirectories));
        Assert.Equal(results[0].Asset?.Sha256, Convert.ToBase64String(SHA256.HashData(await File.ReadAllBytesAsync(results[0].ZipPath!))));
    }

    [Theory]
    [InlineData("folder", "none", "the folder '{0}none' does not exist")]
    [InlineData("folder", "a.txt", "'{0}a.txt' is a file; Code.FromFile packages one")]
    [InlineData("folder", "empty", "the folder '{0}empty' has no files; Lambda does not take an empty package")]
    [InlineData("folder", "", "the path of the folder is empty")]
    [InlineData("file", "none.zip", "the file '{0}none.zip' does not exist")]
    [InlineData("file", "empty", "'{0}empty' is a folder; Code.FromFolder packages one")]
    [InlineData("file", "bad.zip", "the zip '{0}bad.zip' cannot be packaged: it is not a zip, or it is damaged")]
    [InlineData("file", "escape.zip", "the zip '{0}escape.zip' cannot be packaged: '../x' leads out of the folder it is unpacked to")]
    [InlineData("file", "hollow.zip", "the zip '{0}hollow.zip' has no files; Lambda does not take an empty package")]
    [InlineData("inline", "", "inline code is empty")]
    public async Task What_cannot_be_packaged_is_told_in_one_line(string kind, string source, string error)
    {
        Directory.CreateDirectory(Folder["empty"]);
        Folder.Write("a.txt", "a");
        Folder.Write("bad.zip", "no zip");
        WriteZip("escape.zip", new DateTime(2020, 1, 1), ("../x", "1"));
        WriteZip("hollow.zip", new DateTime(2020, 1, 1));
        var result = await PackageAsync(kind, source, "python3.13");
        Assert.Equal(string.Format(null, error, Folder.Path + Path.DirectorySeparatorChar), result.Error);
        Assert.Null(result.Asset);
        Assert.Null(result.ZipPath);
    }

    [Theory]
    [InlineData(null, "inline code is for functions with a Node.js or Python runtime")]
    [InlineData("dotnet10", "inline code is for Node.js and Python; for dotnet10 use Code.FromProject, Code.FromFolder or Code.FromFile")]
    public async Task Inline_code_for_another_runtime_is_an_error(string? runtime, string error)
    {
        Assert.Equal(error, (await PackageAsync("inline", "code", runtime)).Error);
    }

    private void WriteZip(string name, DateTime time, params (string Name, string Content)[] files)
    {
        using var archive = ZipFile.Open(Folder[name], ZipArchiveMode.Create);
        foreach (var file in files)
        {
            var entry = archive.CreateEntry(file.Name);
            entry.LastWriteTime = time;
            using var writer = new StreamWriter(entry.Open());
            writer.Write(file.Content);
        }
    }

    private static void Add(ZipArchive archive, string name, string content, int mode)
    {
        var entry = archive.CreateEntry(name);
        entry.ExternalAttributes = mode << 16;
        using var writer = new StreamWriter(entry.Open());
        writer.Write(content);
    }
}
