namespace LambdaIaC.Compiler.Packaging.Sources;

/// <summary>One kind of code: what it is made from, and how its files come about.</summary>
internal interface ICodeSource
{
    /// <summary>What distinguishes this source from others: kind, path and options.</summary>
    string Key { get; }

    /// <summary>What a message calls it, such as <c>the folder '/a/b'</c>.</summary>
    string Description { get; }

    /// <summary>Whether looking at the inputs is cheaper than collecting them, so that a package is remembered.</summary>
    bool IsRemembered { get; }

    /// <summary>Looks at the inputs without producing anything.</summary>
    /// <param name="known">The inputs found when the source was last collected; null when it never was.</param>
    /// <param name="memo">Hashes of files that have not changed since.</param>
    /// <returns>The state of the inputs; without a value when they cannot be known before the source is collected.</returns>
    Outcome<InputState> Inspect(RecordedInputs? known, HashMemo memo);

    /// <summary>Produces the files.</summary>
    Task<Outcome<CollectedCode>> CollectAsync(CancellationToken cancellationToken);
}

/// <param name="Fingerprint">Equal when the inputs have equal names and contents.</param>
/// <param name="Newest">The latest time of a write to one of them, in UTC ticks.</param>
internal sealed record InputState(string Fingerprint, long Newest);

/// <param name="Entries">The files of the package.</param>
/// <param name="Inputs">What they were made from.</param>
/// <param name="Release">Frees what the entries read from.</param>
internal sealed record CollectedCode(IReadOnlyList<PackageEntry> Entries, RecordedInputs Inputs, IDisposable? Release = null);

/// <summary>Inputs that are only known once they were used, as absolute paths in ordinal order.</summary>
internal sealed record RecordedInputs(IReadOnlyList<string> Folders, IReadOnlyList<string> Files)
{
    public static RecordedInputs None { get; } = new([], []);
}
