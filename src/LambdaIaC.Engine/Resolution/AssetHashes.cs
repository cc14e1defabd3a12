using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Resolution;

/// <summary>The assets inside values.</summary>
internal static class AssetHashes
{
    /// <summary>The SHA-256 in base64 of every packaged asset.</summary>
    public static IEnumerable<string> In(Value value) => value switch
    {
        AssetValue { Sha256: { } hash } => [hash],
        ListValue list => list.Items.SelectMany(In),
        MapValue map => map.Entries.SelectMany(static entry => In(entry.Value)),
        _ => [],
    };
}
