using System.Collections.Concurrent;
using LambdaIaC.Compiler.Packaging.Projects;
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
/// <param name="sdk">The SDK that publishes projects.</param>
/// <param name="time">The clock.</param>
internal sealed class CodePackager(string projectDirectory, string stateDirectory, DotNetSdk sdk, TimeProvider time) : ICodePackager
{
    private readonly string _projectDirectory = Path.GetFullPath(projectDirectory);
    private readonly string _stateDirectory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(stateDirectory));
    private readonly PackageCache _cache = new(Path.GetFullPath("packages", Path.GetFullPath(stateDirectory)), time);
    private readonly ProjectPublisher _publisher = new(sdk, Path.GetFullPath(projectDirectory));
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

        var package = await ShareAsync(source.Value, cancellationToken);
        return package.HasFailed
            ? new PackagingResult(null, null, package.Error)
            : new PackagingResult(Weighed(asset, package.Value), _cache.PathOf(package.Value), null);
    }

    /// <summary>Packages a source, or waits for whoever packages it already.</summary>
    private async Task<Outcome<StoredPackage>> ShareAsync(ICodeSource source, CancellationToken cancellationToken)
    {
        while (true)
        {
            var shared = _packages.GetOrAdd(
                source.Key,
                _ => new Lazy<Task<Outcome<StoredPackage>>>(() => Task.Run(() => PackageAsync(source, cancellationToken), CancellationToken.None)));
            try
            {
                return await shared.Value.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // The one who packaged it was told to stop, we were not.
                _packages.TryRemove(KeyValuePair.Create(source.Key, shared));
            }
        }
    }

    private static AssetValue Weighed(AssetValue asset, StoredPackage package) =>
        new(asset.Kind, asset.Source) { Sha256 = package.Sha256, Size = package.Size, UnzippedSize = package.UnzippedSize };

    private Outcome<ICodeSource> SourceOf(AssetValue asset, PackagingRequest request) => asset.Kind switch
    {
        "inline" => InlineSource.Create(request.Runtime, asset.Source),
        _ when asset.Source.Length == 0 => Outcome<ICodeSource>.Failed($"the path of the {asset.Kind} is empty"),
        _ when asset.Source.Contains('\0', StringComparison.Ordinal) =>
            Outcome<ICodeSource>.Failed($"the path of the {asset.Kind} has a NUL character"),
        "folder" => Outcome<ICodeSource>.Of(new FolderSource(FullPath(asset.Source), _stateDirectory)),
        "file" or "zip" => Outcome<ICodeSource>.Of(new FileSource(FullPath(asset.Source))),
        "project" => ProjectOf(FullPath(asset.Source), request.Runtime),
        _ => Outcome<ICodeSource>.Failed($"code of the kind '{asset.Kind}' cannot be packaged"),
    };

    private Outcome<ICodeSource> ProjectOf(string path, string? runtime)
    {
        var project = ProjectFile.Find(path);
        if (project.HasFailed)
        {
            return Outcome<ICodeSource>.Failed(project.Error);
        }

        var isCustomRuntime = runtime?.StartsWith("provided", StringComparison.Ordinal) == true;
        var buildFolder = _cache.BuildFolderOf(IdOf(ProjectSource.KeyOf(project.Value, isCustomRuntime)));
        return Outcome<ICodeSource>.Of(new ProjectSource(project.Value, isCustomRuntime, buildFolder, _stateDirectory, sdk, _publisher));
    }

    // Short, because paths below the build folder get long.
    private static string IdOf(string key) => Fingerprint.Of(key)[..16];

    private string FullPath(string source) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(source, _projectDirectory));

    private async Task<Outcome<StoredPackage>> PackageAsync(ICodeSource source, CancellationToken cancellationToken)
    {
        try
        {
            return await Packaging.PackageAsync(source, IdOf(source.Key), cancellationToken);
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
