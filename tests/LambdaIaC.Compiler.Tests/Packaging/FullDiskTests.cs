using System.Security.Cryptography;
using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Projects;
using LambdaIaC.Compiler.Packaging.Zip;
using LambdaIaC.Rules.Values;
using LambdaIaC.Tests.Disks;

namespace LambdaIaC.Compiler.Tests.Packaging;

public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [SmallDiskFact]
    public async Task A_full_disk_is_told_with_its_path_and_nothing_half_stays()
    {
        _folder.Write("app/data.bin", RandomNumberGenerator.GetBytes(300_000));
        _folder.Write("app/small.txt", "small");
        using var disk = new SmallDisk(_folder["state"], kibibytes: 64);
        var packager = new CodePackager(_folder.Path, disk.Path, DotNetSdk.Find(), TimeProvider.System);
        var request = new PackagingRequest("function", null);

        var result = await packager.PackageAsync(new AssetValue("folder", "app"), request, CancellationToken.None);
        Assert.Equal($"the disk is full at '{disk.Path}'; free some space and try again", result.Error);
        Assert.Empty(Directory.EnumerateFiles(disk.Path, "*.partial", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(disk.Path, "*.zip", SearchOption.AllDirectories));

        var small = await packager.PackageAsync(new AssetValue("file", "app/small.txt"), request, CancellationToken.None);
        Assert.Null(small.Error);
    }

    [SmallDiskFact]
    public void Unpacking_onto_a_full_disk_is_told_with_its_path_and_nothing_half_stays()
    {
        using var zip = new MemoryStream();
        ZipWriter.Write(zip, [new PackageEntry("a", static () => new MemoryStream(new byte[300_000]))], CancellationToken.None);
        using var disk = new SmallDisk(_folder["code"], kibibytes: 64);
        var target = Path.Combine(disk.Path, "function");

        var extraction = ZipReader.Extract(zip, target, CancellationToken.None);
        Assert.Equal(new ZipProblem(ZipProblemKind.Disk, $"the disk is full at '{target}'; free some space and try again"), extraction.Problem);
        Assert.Empty(Directory.EnumerateFileSystemEntries(disk.Path));
    }

    public void Dispose() => _folder.Dispose();
}
