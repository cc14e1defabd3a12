using LambdaIaC.Compiler.Graph;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>An asset as one resource uses it.</summary>
/// <param name="Node">The resource.</param>
/// <param name="Asset">The asset as written.</param>
internal readonly record struct CodeUse(ResourceNode Node, AssetValue Asset) : IEquatable<CodeUse>
{
    /// <summary>What the packager must know besides the asset.</summary>
    public PackagingRequest Request => new(Node.LogicalId, (Node.Properties["Runtime"] as TextValue)?.Text);

    /// <summary>The assets of a resource.</summary>
    public static IEnumerable<CodeUse> In(ResourceNode node) =>
        ValueTree.Walk(node.Type, node.Properties).Select(static entry => entry.Value).OfType<AssetValue>().Select(asset => new CodeUse(node, asset));

    /// <summary>Nodes are compared by identity: a graph has each once.</summary>
    public bool Equals(CodeUse other) => ReferenceEquals(Node, other.Node) && ReferenceEquals(Asset, other.Asset);

    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Node.LogicalId), Asset.GetHashCode());
}
