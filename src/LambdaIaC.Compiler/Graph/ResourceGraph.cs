using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Graph;

/// <summary>The resources of a stack in dependency order: what is referred to stands before what refers to it.</summary>
internal sealed class ResourceGraph(string stackName, IReadOnlyList<ResourceNode> nodes) : IStackView
{
    private readonly Dictionary<string, ResourceNode> _byId = nodes.ToDictionary(static node => node.LogicalId, StringComparer.Ordinal);

    public string StackName { get; } = stackName;

    public IReadOnlyList<ResourceNode> Nodes { get; } = nodes;

    /// <summary>Resources that keep their identity under a new logical id: from, to; in ordinal order of the old ids.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Moves { get; init; } = [];

    IReadOnlyList<IResourceView> IStackView.Resources => Nodes;

    /// <summary>A compiled stack is all there.</summary>
    bool IStackView.IsOpen => false;

    IResourceView? IStackView.Find(string logicalId) => Find(logicalId);

    /// <summary>The resource with a logical id, or null when the stack has none.</summary>
    public ResourceNode? Find(string logicalId) => _byId.GetValueOrDefault(logicalId);

    /// <summary>The same graph with other nodes of the same ids, in the same order.</summary>
    public ResourceGraph With(IReadOnlyList<ResourceNode> changed) => new(StackName, changed) { Moves = Moves };
}
