using LambdaIaC.Compiler.Packaging.Zip;

namespace LambdaIaC.Compiler.Packaging.Sources;

/// <summary>One file: a zip is taken apart and packed again, anything else becomes the only file of the package.</summary>
/// <param name="path">The absolute path of the file.</param>
internal sealed class FileSource(string path) : ICodeSource
{
    public string Key { get; } = $"file:{path}";

    public string Description => $"the file '{path}'";

    public bool IsRemembered => true;

    public Outcome<InputState> Inspect(RecordedInputs? known, HashMemo memo)
    {
        if (!File.Exists(path))
        {
            return Outcome<InputState>.Failed(
                Directory.Exists(path) ? $"'{path}' is a folder; Code.FromFolder packages one" : $"the file '{path}' does not exist");
        }

        using var fingerprint = new Fingerprint();
        fingerprint.Add(ToSourceFile(), memo);
        return fingerprint.ToState();
    }

    public Task<Outcome<CollectedCode>> CollectAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase) ? TakeApart() : Single());

    private Outcome<CollectedCode> Single() => new CollectedCode([ToSourceFile().ToEntry()], RecordedInputs.None);

    private Outcome<CollectedCode> TakeApart()
    {
        try
        {
            var zip = GuardedZip.Open(File.OpenRead(path), ZipReader.ContentLimit);
            return zip.Entries.Count == 0
                ? Outcome<CollectedCode>.Failed($"the zip '{path}' has no files; Lambda does not take an empty package")
                : new CollectedCode(zip.Entries, RecordedInputs.None, zip);
        }
        catch (ZipProblemException problem)
        {
            return Outcome<CollectedCode>.Failed($"the zip '{path}' cannot be packaged: {problem.Message}");
        }
    }

    private SourceFile ToSourceFile() => SourceFile.Of(Path.GetFileName(path), new FileInfo(path));
}
