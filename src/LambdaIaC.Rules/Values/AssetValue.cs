namespace LambdaIaC.Rules.Values;

/// <summary>Code or layer content: where it comes from and, once packaged, what it weighs.</summary>
/// <param name="kind"><c>project</c>, <c>folder</c>, <c>file</c>, <c>inline</c> or <c>zip</c>.</param>
/// <param name="source">The path as written, with forward slashes, or the text of inline code.</param>
internal sealed class AssetValue(string kind, string source) : Value
{
    public string Kind { get; } = kind;

    public string Source { get; } = source;

    /// <summary>The SHA-256 of the deterministic zip in base64, as Lambda's <c>CodeSha256</c>; null before packaging.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The size of the zip in bytes; null before packaging.</summary>
    public long? Size { get; init; }

    /// <summary>The size of the unpacked files in bytes; null before packaging.</summary>
    public long? UnzippedSize { get; init; }

    /// <summary>What is inside counts, not where it was read from: two packaged assets with one hash are the same.</summary>
    public override bool Equals(Value? other) =>
        other is AssetValue asset && (Sha256 is not null ? asset.Sha256 == Sha256 : asset.Sha256 is null && asset.Kind == Kind && asset.Source == Source);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Sha256 ?? Source);

    public override string ToString() => Sha256 is null ? Source : $"{Source} (sha256 {Sha256})";
}
