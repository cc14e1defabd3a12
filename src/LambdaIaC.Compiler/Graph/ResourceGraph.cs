using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Graph;

/// <summary>The resources of a stack in dependency order: what is referred to stands before what refers to it.</summary>
internal sealed class ResourceGraph(string stackName, IReadOnlyList<ResourceNode> nodes) : IStackView
{
    private readonly Dictionary<string, ResourceNode> _byId = nodes.ToDictionary(static node => node.LogicalId, StringComparer.Ordinal);

    public string StackName { get; } = stackName;

    public IReadOnlyList<ResourceNode> Nodes { get; } = nodes;

    IReadOnlyList<IResourceView> IStackView.Resources => Nodes;

    public IResourceView? Find(string logicalId) => _byId.GetValueOrDefault(logicalId);
}
