using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Views;

/// <summary>A stack of the resources given, found by their names.</summary>
internal sealed class TestStack(params IReadOnlyList<IResourceView> resources) : IStackView
{
    public IReadOnlyList<IResourceView> Resources { get; } = resources;

    public bool IsOpen { get; private init; }

    /// <summary>The resources as a rule asks for them.</summary>
    public static StackIndex Of(params IReadOnlyList<IResourceView> resources) => new(new TestStack(resources));

    /// <summary>The same as an editor sees them: there may be others.</summary>
    public static StackIndex OpenOf(params IReadOnlyList<IResourceView> resources) => new(new TestStack(resources) { IsOpen = true });

    public IResourceView? Find(string logicalId) => Resources.FirstOrDefault(resource => resource.Name == logicalId);
}
