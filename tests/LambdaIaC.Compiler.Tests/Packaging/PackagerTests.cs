using System.IO.Compression;
using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Projects;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Packaging;

/// <summary>A packager over a temporary folder.</summary>
public abstract class PackagerTests : IDisposable
{
    private protected TemporaryFolder Folder { get; } = new();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<PackagingResult> PackageAsync(string kind, string source, string? runtime = null) =>
        new CodePackager(Folder.Path, Folder["state"], DotNetSdk.Find(), TimeProvider.System)
            .PackageAsync(new AssetValue(kind, source), new PackagingRequest("function", runtime), CancellationToken.None);

    private protected async Task<string?> HashAsync(string kind, string source, string? runtime = null)
    {
        var result = await PackageAsync(kind, source, runtime);
        Assert.Null(result.Error);
        return result.Asset?.Sha256;
    }

    private protected static IEnumerable<string> Names(PackagingResult result)
    {
        Assert.Null(result.Error);
        using var archive = ZipFile.OpenRead(result.ZipPath!);
        return [.. archive.Entries.Select(static entry => entry.FullName)];
    }
}
