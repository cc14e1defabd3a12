using LambdaIaC.Compiler.Packaging.Sources;
using LambdaIaC.Compiler.Packaging.Zip;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>Packages one source: from the cache when its inputs are those of the last time, else by collecting and zipping.</summary>
internal sealed class CachedPackaging(PackageCache cache, TimeProvider time)
{
    // File systems stamp files with a clock that lags behind by up to a tick of the kernel.
    private static readonly TimeSpan s_stampLag = TimeSpan.FromMilliseconds(20);

    public async Task<Outcome<StoredPackage>> PackageAsync(ICodeSource source, string id, CancellationToken cancellationToken)
    {
        if (!source.IsRemembered)
        {
            return await CollectAsync(source, id, cancellationToken);
        }

        var package = FindUnchanged(source, id);
        if (package is not null)
        {
            return package.Value;
        }

        using (await cache.LockAsync(id, cancellationToken))
        {
            // Whoever held the lock may have packaged just this.
            return FindUnchanged(source, id) ?? await CollectAsync(source, id, cancellationToken);
        }
    }

    /// <summary>The package of unchanged inputs, or what is wrong with the inputs; null when the source must be collected.</summary>
    private Outcome<StoredPackage>? FindUnchanged(ICodeSource source, string id)
    {
        var record = cache.Find(id);
        var state = Inspect(source, id, record?.Inputs);
        if (state.HasFailed)
        {
            return Outcome<StoredPackage>.Failed(state.Error);
        }

        return record?.Fingerprint == state.Value.Fingerprint ? Outcome<StoredPackage>.Of(record.Package) : default(Outcome<StoredPackage>?);
    }

    private async Task<Outcome<StoredPackage>> CollectAsync(ICodeSource source, string id, CancellationToken cancellationToken)
    {
        var started = time.GetUtcNow() - s_stampLag;
        var collected = await source.CollectAsync(cancellationToken);
        if (collected.HasFailed)
        {
            return Outcome<StoredPackage>.Failed(collected.Error);
        }

        using var release = collected.Value.Release;
        var entries = collected.Value.Entries;
        if (WhyNoZip(source, entries) is { } error)
        {
            return Outcome<StoredPackage>.Failed(error);
        }

        var package = cache.Store(stream => ZipWriter.Write(stream, entries, cancellationToken));
        if (source.IsRemembered)
        {
            Remember(source, id, collected.Value.Inputs, package, started);
        }

        return package;
    }

    /// <summary>Lambda's own limits are judged by rules, which need the sizes of the package; these are the limits of making one at all.</summary>
    private static string? WhyNoZip(ICodeSource source, IReadOnlyList<PackageEntry> entries)
    {
        if (entries.Count > ZipWriter.MostFiles)
        {
            return $"{source.Description} has {entries.Count} files; a package can have at most {ZipWriter.MostFiles}";
        }

        var size = entries.Sum(static entry => entry.ExpectedSize);
        return size > ZipWriter.LargestContent ? $"{source.Description} has {size} bytes; a package can have at most {ZipReader.ContentLimit}" : null;
    }

    /// <summary>Inputs that were written while they were collected may or may not be in the package: then nothing is remembered.</summary>
    private void Remember(ICodeSource source, string id, RecordedInputs inputs, StoredPackage package, DateTimeOffset started)
    {
        var state = Inspect(source, id, inputs);
        if (!state.HasFailed && state.Value.Newest < started.UtcTicks)
        {
            cache.Remember(id, new PackageRecord(state.Value.Fingerprint, inputs, package));
        }
    }

    private Outcome<InputState> Inspect(ICodeSource source, string id, RecordedInputs? known)
    {
        var memo = cache.LoadMemo(id);
        var state = source.Inspect(known, memo);
        cache.SaveMemo(id, memo);
        return state;
    }
}
