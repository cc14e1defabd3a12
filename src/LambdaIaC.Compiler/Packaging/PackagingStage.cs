using System.Collections.Concurrent;
using LambdaIaC.Compiler.Graph;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>The stage of the compiler that packages the code of a whole graph.</summary>
/// <param name="packager">Packages one asset.</param>
/// <param name="parallelism">How many at the same time.</param>
internal sealed class PackagingStage(ICodePackager packager, int parallelism)
{
    /// <summary>Packages every asset of a graph; one that fails does not keep the others from being tried.</summary>
    public async Task<PackagedGraph> RunAsync(ResourceGraph graph, CancellationToken cancellationToken)
    {
        var results = new ConcurrentDictionary<CodeUse, PackagingResult>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(graph.Nodes.SelectMany(CodeUse.In), options, async (use, token) =>
            results[use] = await packager.PackageAsync(use.Asset, use.Request, token));

        var packaged = results.Values.Where(static result => result.Asset?.Sha256 is not null).DistinctBy(static result => result.Asset!.Sha256);
        return new PackagedGraph(
            graph.With([.. graph.Nodes.Select(node => Replace(node, results))]),
            packaged.ToDictionary(static result => result.Asset!.Sha256!, static result => result.ZipPath ?? "", StringComparer.Ordinal),
            [.. results.Where(static result => result.Value.Error is not null).Select(static result => Failure(result.Key, result.Value.Error!))]);
    }

    private static ResourceNode Replace(ResourceNode node, ConcurrentDictionary<CodeUse, PackagingResult> results) =>
        ValueTree.Replace(node.Properties, value => value is AssetValue asset && results.TryGetValue(new CodeUse(node, asset), out var result) ? result.Asset ?? value : value)
            is MapValue properties && !ReferenceEquals(properties, node.Properties)
            ? node with { Properties = properties }
            : node;

    private static Finding Failure(CodeUse use, string error)
    {
        var path = ValueTree.Walk(use.Node.Type, use.Node.Properties).First(entry => ReferenceEquals(entry.Value, use.Asset)).Path;
        return LibraryRules.PackagingFailed.At(use.Node, path, $"{path} of {use.Node.Type} '{use.Node.LogicalId}' cannot be packaged: {error}");
    }
}
