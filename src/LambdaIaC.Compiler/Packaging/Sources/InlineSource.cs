using System.Text;

namespace LambdaIaC.Compiler.Packaging.Sources;

/// <summary>Source text in the stack itself. AWS puts it into a file called <c>index</c>.</summary>
/// <param name="fileName">The name of the only file.</param>
/// <param name="text">The source text.</param>
internal sealed class InlineSource(string fileName, string text) : ICodeSource
{
    // A checkout with Windows line endings has them in its literals too; the package must not depend on it.
    private readonly string _text = text.ReplaceLineEndings("\n");

    public string Key => $"inline:{Fingerprint.Of(fileName, _text)}";

    public string Description => "inline code";

    public bool IsRemembered => false;

    /// <summary>Chooses the file name for a runtime.</summary>
    /// <param name="runtime">The runtime identifier; null when it is not known.</param>
    /// <param name="text">The source text.</param>
    public static Outcome<ICodeSource> Create(string? runtime, string text) => runtime switch
    {
        null => Outcome<ICodeSource>.Failed("inline code is for functions with a Node.js or Python runtime"),
        _ when text.Length == 0 => Outcome<ICodeSource>.Failed("inline code is empty"),
        _ when runtime.StartsWith("nodejs", StringComparison.Ordinal) => Outcome<ICodeSource>.Of(new InlineSource("index.js", text)),
        _ when runtime.StartsWith("python", StringComparison.Ordinal) => Outcome<ICodeSource>.Of(new InlineSource("index.py", text)),
        _ => Outcome<ICodeSource>.Failed(
            $"inline code is for Node.js and Python; for {runtime} use Code.FromProject, Code.FromFolder or Code.FromFile"),
    };

    public Outcome<InputState> Inspect(RecordedInputs? known, HashMemo memo) => new InputState(Fingerprint.Of(fileName, _text), 0);

    public Task<Outcome<CollectedCode>> CollectAsync(CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<CollectedCode>>(
            new CollectedCode([new PackageEntry(fileName, () => new MemoryStream(Encoding.UTF8.GetBytes(_text)))], RecordedInputs.None));
}
