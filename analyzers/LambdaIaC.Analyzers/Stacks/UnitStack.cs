using LambdaIaC.Rules.Views;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>Resources of a unit that exist together.</summary>
internal class UnitStack(IReadOnlyList<IResourceView> resources, IReadOnlyDictionary<string, IResourceView> byId) : IStackView
{
    public IReadOnlyList<IResourceView> Resources { get; } = resources;

    // A resource of another branch can be referred to as well: it is what the reference stands for.
    public IResourceView? Find(string logicalId) => byId.TryGetValue(logicalId, out var resource) ? resource : null;

    /// <summary>A stack of resources to which others may be added elsewhere.</summary>
    public static UnitStack Of(IReadOnlyList<IResourceView> resources, IReadOnlyDictionary<string, IResourceView> byId, bool isOpen) =>
        isOpen ? new Open(resources, byId) : new UnitStack(resources, byId);

    private sealed class Open(IReadOnlyList<IResourceView> resources, IReadOnlyDictionary<string, IResourceView> byId) : UnitStack(resources, byId), IOpenStackView;
}
