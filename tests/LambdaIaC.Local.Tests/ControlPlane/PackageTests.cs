using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>What happens to the zips of strangers, and to those that nobody needs any more.</summary>
public sealed class PackageTests : IAsyncLifetime
{
    private const string Functions = "/2015-03-31/functions";
    private const string NotUnzipped = "Could not unzip uploaded file. Please check your file, then try to upload again.";
    private ServiceBench? _bench;

    private ServiceBench Bench => _bench ?? throw new InvalidOperationException("The service was not started.");

    private string CodeFolder => Path.Combine(Bench.Directory, "code");

    public async Task InitializeAsync() => _bench = await ServiceBench.StartAsync();

    public async Task DisposeAsync() => await Bench.DisposeAsync();

    [Theory]
    [InlineData("../escaped.js")]
    [InlineData("lib/../../escaped.js")]
    [InlineData("/tmp/escaped.js")]
    [InlineData("C:/escaped.js")]
    [InlineData("lib\\..\\..\\escaped.js")]
    public async Task A_name_that_leads_out_of_the_package_is_refused_and_nothing_is_written(string name)
    {
        (await CreateAsync("fn", TestZip.Of(("index.js", "x"), (name, "x")))).ExpectError(400, "InvalidParameterValueException", NotUnzipped);

        Assert.False(File.Exists(Path.Combine(Bench.Directory, "escaped.js")));
        Assert.False(File.Exists("/tmp/escaped.js"));
        Assert.Empty(Bench.Service.Lambda.State.Functions);
        Assert.Empty(Directory.EnumerateFileSystemEntries(CodeFolder));
    }

    [Fact]
    public async Task A_bomb_is_refused_before_it_fills_the_disk()
    {
        (await CreateAsync("fn", TestZip.Zeros(262_144_000))).ExpectError(400, "InvalidParameterValueException", "Unzipped size must be smaller than 262144000 bytes");

        Assert.Empty(Directory.EnumerateFileSystemEntries(CodeFolder));
    }

    [Theory]
    [InlineData("this is not a zip")]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 but no more than that")]
    public async Task What_is_not_a_zip_is_refused(string content) =>
        (await CreateAsync("fn", Encoding.UTF8.GetBytes(content))).ExpectError(400, "InvalidParameterValueException", NotUnzipped);

    [Fact]
    public async Task A_zip_that_was_cut_off_is_refused() =>
        (await CreateAsync("fn", TestZip.Small[..^10])).ExpectError(400, "InvalidParameterValueException", NotUnzipped);

    [Fact]
    public async Task A_zip_of_52428800_bytes_is_the_largest_one()
    {
        (await CreateAsync("fn", Incompressible(52_428_801))).ExpectError(413, "RequestEntityTooLargeException", "Zipped size must be smaller than 52428800 bytes");

        (await CreateAsync("fn", Incompressible(52_428_800))).Expect(201);
    }

    [Fact]
    public async Task Files_are_for_reading_only_and_keep_the_permission_to_execute()
    {
        (await CreateAsync("fn", TestZip.Executable("bin/tool", "#!/bin/sh"))).Expect(201);
        await CreateAsync("other", TestZip.Small);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal((UnixFileMode)0b101_101_101, File.GetUnixFileMode(Path.Combine(FolderOf("fn"), "bin", "tool")));
            Assert.Equal((UnixFileMode)0b100_100_100, File.GetUnixFileMode(Path.Combine(FolderOf("other"), "index.js")));
        }
    }

    [Fact]
    public async Task The_same_content_is_kept_once_and_goes_with_its_last_user()
    {
        await CreateAsync("one", TestZip.Small);
        await CreateAsync("two", TestZip.Small);
        var folder = FolderOf("one");
        Assert.Equal(folder, FolderOf("two"));

        await Bench.DeleteAsync($"{Functions}/one");
        await EventuallyAsync(() => Bench.Invoker.Retired.Any(static retired => retired.FunctionName == "one"));
        Assert.True(Directory.Exists(folder));

        await Bench.DeleteAsync($"{Functions}/two");
        await EventuallyAsync(() => !Directory.Exists(folder) && !File.Exists(folder + ".zip"));
    }

    [Fact]
    public async Task Old_code_stays_as_long_as_a_version_needs_it()
    {
        await CreateAsync("fn", TestZip.Small);
        var folder = FolderOf("fn");
        await Bench.PostAsync($"{Functions}/fn/versions", new { });
        await Bench.PutAsync($"{Functions}/fn/code", new { ZipFile = TestZip.Of(("index.js", "new")) });
        await EventuallyAsync(() => !Bench.Invoker.Retired.IsEmpty);
        Assert.True(Directory.Exists(folder));

        await Bench.DeleteAsync($"{Functions}/fn?Qualifier=1");
        await EventuallyAsync(() => !Directory.Exists(folder));
    }

    [Fact]
    public async Task The_location_of_the_code_is_the_zip_as_it_came()
    {
        await CreateAsync("fn", TestZip.Small);

        var code = (await Bench.GetAsync($"{Functions}/fn")).Json["Code"]!;

        Assert.Equal(TestZip.Small, await File.ReadAllBytesAsync(new Uri(code["Location"]!.GetValue<string>()).LocalPath));
    }

    [Fact]
    public async Task Packages_that_nothing_refers_to_are_swept_at_the_start()
    {
        var stray = Directory.CreateDirectory(Path.Combine(CodeFolder, "0123")).FullName;
        await File.WriteAllTextAsync(stray + ".zip", "half a package of a process that was killed");
        await Bench.Service.DisposeAsync();

        await using var again = await ServiceBench.StartAsync(directory: Bench.Directory);

        Assert.Empty(Directory.EnumerateFileSystemEntries(CodeFolder));
    }

    private Task<Reply> CreateAsync(string name, byte[] zip) =>
        Bench.CreateFunctionAsync(name, new JsonObject { ["Code"] = new JsonObject { ["ZipFile"] = Convert.ToBase64String(zip) } });

    private string FolderOf(string name) => Bench.Service.Lambda.Code.DirectoryOf(Bench.Service.Lambda.State.Functions[name].Latest.Code);

    private static async Task EventuallyAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    /// <summary>A zip of an exact size: random bytes, stored as they are.</summary>
    private static byte[] Incompressible(int size)
    {
        byte[] Write(int content)
        {
            using var stream = new MemoryStream();
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                using var entry = archive.CreateEntry("random.bin", CompressionLevel.NoCompression).Open();
                var bytes = new byte[content];
                new Random(1).NextBytes(bytes);
                entry.Write(bytes);
            }

            return stream.ToArray();
        }

        var overhead = Write(1000).Length - 1000;
        var zip = Write(size - overhead);
        return zip.Length == size ? zip : Write(size - overhead - (zip.Length - size));
    }
}
