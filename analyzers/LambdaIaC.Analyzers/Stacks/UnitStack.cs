using LambdaIaC.Rules.Views;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>Resources of a unit that exist together.</summary>
internal sealed class UnitStack(IReadOnlyList<IResourceView> resources, IReadOnlyDictionary<string, IResourceView> byId, bool isOpen) : IStackView
{
    public IReadOnlyList<IResourceView> Resources { get; } = resources;

    public bool IsOpen { get; } = isOpen;

    // A resource of another branch can be referred to as well: it is what the reference stands for.
    public IResourceView? Find(string logicalId) => byId.TryGetValue(logicalId, out var resource) ? resource : null;
}
