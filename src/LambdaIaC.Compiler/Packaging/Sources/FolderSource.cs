namespace LambdaIaC.Compiler.Packaging.Sources;

/// <summary>Every file below a folder.</summary>
/// <param name="path">The absolute path of the folder.</param>
/// <param name="stateDirectory">The state directory: it is never packaged, wherever it lies.</param>
internal sealed class FolderSource(string path, string stateDirectory) : ICodeSource
{
    public string Key { get; } = $"folder:{path}";

    public string Description => $"the folder '{path}'";

    public bool IsRemembered => true;

    public Outcome<InputState> Inspect(RecordedInputs? known, HashMemo memo)
    {
        var files = Read();
        if (files.HasFailed)
        {
            return Outcome<InputState>.Failed(files.Error);
        }

        using var fingerprint = new Fingerprint();
        foreach (var file in files.Value)
        {
            fingerprint.Add(file, memo);
        }

        return fingerprint.ToState();
    }

    public Task<Outcome<CollectedCode>> CollectAsync(CancellationToken cancellationToken)
    {
        var files = Read();
        return Task.FromResult(files.HasFailed
            ? Outcome<CollectedCode>.Failed(files.Error)
            : new CollectedCode([.. files.Value.Select(static file => file.ToEntry())], RecordedInputs.None));
    }

    private Outcome<IReadOnlyList<SourceFile>> Read()
    {
        if (!Directory.Exists(path))
        {
            return Outcome<IReadOnlyList<SourceFile>>.Failed(
                File.Exists(path) ? $"'{path}' is a file; Code.FromFile packages one" : $"the folder '{path}' does not exist");
        }

        var files = new FileTree(path, IsSkipped, staysInside: true).Read();
        return files is { HasFailed: false, Value.Count: 0 }
            ? Outcome<IReadOnlyList<SourceFile>>.Failed($"the folder '{path}' has no files; Lambda does not take an empty package")
            : files;
    }

    private bool IsSkipped(FileSystemInfo info) => Residue.Covers(info) || info.FullName == stateDirectory;
}
