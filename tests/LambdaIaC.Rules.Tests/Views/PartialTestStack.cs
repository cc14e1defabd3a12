using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Views;

/// <summary>What an editor sees of a stack: these resources, and perhaps others.</summary>
internal sealed class PartialTestStack(params IReadOnlyList<IResourceView> resources) : IPartialStackView
{
    /// <summary>The resources as a rule asks for them.</summary>
    public static StackIndex Of(params IReadOnlyList<IResourceView> resources) => new(new PartialTestStack(resources));

    public IReadOnlyList<IResourceView> Resources { get; } = resources;

    public IResourceView? Find(string logicalId) => Resources.FirstOrDefault(resource => resource.Name == logicalId);
}
