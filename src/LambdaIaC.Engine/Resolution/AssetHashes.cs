using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Resolution;

/// <summary>The assets inside values.</summary>
internal static class AssetHashes
{
    /// <summary>The SHA-256 in base64 of every packaged asset.</summary>
    public static IEnumerable<string> In(Value value) => ValueLeaves.Of(value).OfType<AssetValue>().Select(static asset => asset.Sha256).OfType<string>();
}
