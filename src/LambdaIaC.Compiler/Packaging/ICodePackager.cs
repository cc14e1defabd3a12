using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>Turns code as written (project, folder, file, inline) into a deterministic zip. The only stage that touches the disk.</summary>
internal interface ICodePackager
{
    /// <summary>Packages one asset.</summary>
    /// <param name="asset">The asset as written; its source is relative to the project of the stack.</param>
    /// <param name="request">What the packager must know besides: the module name and extension of inline code.</param>
    /// <param name="cancellationToken">Stops a running publish.</param>
    /// <returns>The packaged asset or the reason why there is none, for a person.</returns>
    Task<PackagingResult> PackageAsync(AssetValue asset, PackagingRequest request, CancellationToken cancellationToken);
}

/// <summary>What the packager must know besides the asset itself.</summary>
/// <param name="LogicalId">The resource that the asset belongs to, for progress and messages.</param>
/// <param name="Runtime">The runtime identifier, such as <c>nodejs22.x</c>; null for a layer or when it is not known.</param>
internal sealed record PackagingRequest(string LogicalId, string? Runtime);

/// <summary>A packaged asset with the zip on disk, or an error.</summary>
/// <param name="Asset">The asset with hash and sizes; null when packaging failed.</param>
/// <param name="ZipPath">The zip in the cache of the state directory; null when packaging failed.</param>
/// <param name="Error">One line for a person; null when packaging succeeded.</param>
internal sealed record PackagingResult(AssetValue? Asset, string? ZipPath, string? Error);
