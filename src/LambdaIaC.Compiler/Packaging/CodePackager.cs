using System.Collections.Concurrent;
using LambdaIaC.Compiler.Packaging.Sources;
using LambdaIaC.Compiler.Packaging.Zip;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>
/// Packages code into the cache of the state directory. One packager serves one run: functions that share a source share its package,
/// and what was packaged once is not looked at again.
/// </summary>
/// <param name="projectDirectory">The folder of the stack's project: paths of code are relative to it.</param>
/// <param name="stateDirectory">The state directory; packages are kept in <c>packages</c> below it.</param>
/// <param name="time">The clock.</param>
internal sealed class CodePackager(string projectDirectory, string stateDirectory, TimeProvider time) : ICodePackager
{
    private const int IdLength = 16;

    private readonly string _projectDirectory = Path.GetFullPath(projectDirectory);
    private readonly string _stateDirectory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(stateDirectory));
    private readonly PackageCache _cache = new(Path.GetFullPath("packages", Path.GetFullPath(stateDirectory)), time);
    private readonly ConcurrentDictionary<string, Lazy<Task<Outcome<StoredPackage>>>> _packages = new(StringComparer.Ordinal);

    private CachedPackaging Packaging => field ??= new CachedPackaging(_cache, time);

    /// <inheritdoc />
    public async Task<PackagingResult> PackageAsync(AssetValue asset, PackagingRequest request, CancellationToken cancellationToken)
    {
        var source = SourceOf(asset, request);
        if (source.HasFailed)
        {
            return new PackagingResult(null, null, source.Error);
        }

        var shared = _packages.GetOrAdd(
            source.Value.Key,
            _ => new Lazy<Task<Outcome<StoredPackage>>>(() => Task.Run(() => PackageAsync(source.Value, cancellationToken), cancellationToken)));
        try
        {
            var package = await shared.Value.WaitAsync(cancellationToken);
            return package.HasFailed
                ? new PackagingResult(null, null, package.Error)
                : new PackagingResult(Weighed(asset, package.Value), _cache.PathOf(package.Value), null);
        }
        finally
        {
            if (shared.Value.IsCanceled)
            {
                _packages.TryRemove(KeyValuePair.Create(source.Value.Key, shared));
            }
        }
    }

    private static AssetValue Weighed(AssetValue asset, StoredPackage package) =>
        new(asset.Kind, asset.Source) { Sha256 = package.Sha256, Size = package.Size, UnzippedSize = package.UnzippedSize };

    private Outcome<ICodeSource> SourceOf(AssetValue asset, PackagingRequest request) => asset.Kind switch
    {
        "inline" => InlineSource.Create(request.Runtime, asset.Source),
        _ when asset.Source.Length == 0 => Outcome<ICodeSource>.Failed($"the path of the {asset.Kind} is empty"),
        _ when asset.Source.Contains('\0', StringComparison.Ordinal) => Outcome<ICodeSource>.Failed($"the path of the {asset.Kind} has a NUL character"),
        "folder" => Outcome<ICodeSource>.Of(new FolderSource(FullPath(asset.Source), _stateDirectory)),
        "file" or "zip" => Outcome<ICodeSource>.Of(new FileSource(FullPath(asset.Source))),
        _ => Outcome<ICodeSource>.Failed($"code of the kind '{asset.Kind}' cannot be packaged"),
    };

    private string FullPath(string source) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(source, _projectDirectory));

    private async Task<Outcome<StoredPackage>> PackageAsync(ICodeSource source, CancellationToken cancellationToken)
    {
        try
        {
            return await Packaging.PackageAsync(source, Fingerprint.Of(source.Key)[..IdLength], cancellationToken);
        }
        catch (ZipProblemException problem)
        {
            return Outcome<StoredPackage>.Failed($"{source.Description} cannot be packaged: {problem.Problem.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Outcome<StoredPackage>.Failed(StorageFailure.Describe(failure, _stateDirectory));
        }
    }
}
