using System.Security.Cryptography;
using LambdaIaC.Compiler.Packaging.Zip;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.Storage.Records;

namespace LambdaIaC.Local.Storage;

/// <summary>
/// Packages by their content: the zip as it came, and beside it a folder of that name with the files in it, for reading only.
/// What nothing refers to is removed, but never while somebody holds the store to add something that nothing refers to yet.
/// </summary>
internal sealed class CodeStore(string directory)
{
    private readonly Lock _sweeping = new();
    private readonly Lock _unpacking = new();
    private int _holders;

    /// <summary>Where all packages are.</summary>
    public string Root => directory;

    /// <summary>Where the files of a package are.</summary>
    public string DirectoryOf(PackageRecord package) => Path.Combine(directory, FolderName(package.Sha256));

    /// <summary>The zip of a package.</summary>
    public string ZipOf(PackageRecord package) => DirectoryOf(package) + ".zip";

    /// <summary>Keeps the store from being swept until a change that refers to a new package is made.</summary>
    public IDisposable Hold()
    {
        lock (_sweeping)
        {
            _holders++;
        }

        return new Holder(this);
    }

    /// <summary>Unpacks a package, unless its content is there already. Hold the store while doing this.</summary>
    public async Task<Answer<PackageRecord>> AddAsync(CodePackage package, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory);
        var record = new PackageRecord(await HashAsync(package, cancellationToken), package.Size, 0);
        var folder = DirectoryOf(record);
        lock (_unpacking)
        {
            // Functions of one project come with the same package at the same time: the first unpacks it, the others find it.
            if (!Directory.Exists(folder) && Unpack(package, folder, cancellationToken) is { } problem)
            {
                return problem;
            }
        }

        return record with { UnzippedSize = ReadOnlyTree.SizeOf(folder) };
    }

    /// <summary>Removes every package that is not among those named.</summary>
    /// <param name="referenced">
    /// Names what is needed, asked only while nobody can add anything: an answer from before could lack what was added since.
    /// </param>
    public void Sweep(Func<IEnumerable<string>> referenced)
    {
        lock (_sweeping)
        {
            if (_holders > 0 || !Directory.Exists(directory))
            {
                return;
            }

            var keep = referenced().Select(FolderName).ToHashSet(StringComparer.Ordinal);
            foreach (var folder in Directory.EnumerateDirectories(directory).Where(folder => !keep.Contains(Path.GetFileName(folder))))
            {
                ReadOnlyTree.Delete(folder);
            }

            foreach (var zip in Directory.EnumerateFiles(directory).Where(zip => !keep.Contains(Path.GetFileNameWithoutExtension(zip))))
            {
                File.Delete(zip);
            }
        }
    }

    private static string FolderName(string sha256) => Convert.ToHexStringLower(Convert.FromBase64String(sha256));

    private static async Task<string> HashAsync(CodePackage package, CancellationToken cancellationToken)
    {
        await using var zip = package.OpenRead();
        return Convert.ToBase64String(await SHA256.HashDataAsync(zip, cancellationToken));
    }

    private static ApiError? Unpack(CodePackage package, string folder, CancellationToken cancellationToken)
    {
        // The folder appears last and whole: whoever sees it sees everything.
        var unpacking = $"{folder}.{Guid.NewGuid():N}.tmp";
        using var zip = package.OpenRead();
        var extraction = ZipReader.Extract(zip, unpacking, cancellationToken);
        if (extraction.Problem is { } problem)
        {
            return problem.Kind switch
            {
                ZipProblemKind.TooLarge => ApiError.InvalidParameter($"Unzipped size must be smaller than {ZipReader.ContentLimit} bytes"),
                ZipProblemKind.Disk => ApiError.Service(problem.Message),
                _ => ApiError.InvalidParameter("Could not unzip uploaded file. Please check your file, then try to upload again."),
            };
        }

        try
        {
            ReadOnlyTree.Protect(unpacking);
            CopyZip(package, folder + ".zip");
            Directory.Move(unpacking, folder);
            return null;
        }
        catch
        {
            ReadOnlyTree.Delete(unpacking);
            File.Delete(folder + ".zip");
            throw;
        }
    }

    private static void CopyZip(CodePackage package, string path)
    {
        using var original = package.OpenRead();
        using var copy = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        original.CopyTo(copy);
    }

    private sealed class Holder(CodeStore store) : IDisposable
    {
        private bool _released;

        public void Dispose()
        {
            lock (store._sweeping)
            {
                if (!_released)
                {
                    _released = true;
                    store._holders--;
                }
            }
        }
    }
}
