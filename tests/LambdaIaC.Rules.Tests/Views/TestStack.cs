using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Views;

/// <summary>A stack of the resources given, found by their names.</summary>
internal sealed class TestStack(params IReadOnlyList<IResourceView> resources) : IStackView
{
    /// <summary>The resources as a rule asks for them.</summary>
    public static StackIndex Of(params IReadOnlyList<IResourceView> resources) => new(new TestStack(resources));

    public IReadOnlyList<IResourceView> Resources { get; } = resources;

    public IResourceView? Find(string logicalId) => Resources.FirstOrDefault(resource => resource.Name == logicalId);
}
