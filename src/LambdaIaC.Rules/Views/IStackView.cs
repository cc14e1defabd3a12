namespace LambdaIaC.Rules.Views;

/// <summary>The resources of a stack, for rules that look at more than one.</summary>
internal interface IStackView
{
    IReadOnlyList<IResourceView> Resources { get; }

    /// <summary>The resource with a logical id, or null when the stack has none: it may live elsewhere.</summary>
    IResourceView? Find(string logicalId);
}
