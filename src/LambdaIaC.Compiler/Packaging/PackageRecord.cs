using LambdaIaC.Compiler.Packaging.Sources;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>What a source was packaged to when its inputs had a certain state.</summary>
/// <param name="Fingerprint">The state of the inputs.</param>
/// <param name="Inputs">Inputs that only the collecting showed.</param>
/// <param name="Package">The package.</param>
internal sealed record PackageRecord(string Fingerprint, RecordedInputs Inputs, StoredPackage Package);

/// <summary>A zip in the cache.</summary>
/// <param name="Sha256">The SHA-256 in base64, as Lambda's <c>CodeSha256</c>.</param>
/// <param name="Size">The size of the zip in bytes.</param>
/// <param name="UnzippedSize">The sum of the sizes of its files in bytes.</param>
internal sealed record StoredPackage(string Sha256, long Size, long UnzippedSize)
{
    /// <summary>The name of the zip: the hash in a form that every file system takes.</summary>
    public string FileName => $"{Convert.ToHexStringLower(Convert.FromBase64String(Sha256))}.zip";
}
