namespace LambdaIaC.Rules.Views;

/// <summary>The resources of a stack, for rules that look at more than one.</summary>
internal interface IStackView
{
    IReadOnlyList<IResourceView> Resources { get; }

    /// <summary>
    /// Whether the stack may hold more than <see cref="Resources"/>: an editor sees what one class creates, a template may have macros.
    /// A rule about something that is missing then has nothing to say.
    /// </summary>
    bool IsOpen { get; }

    /// <summary>The resource with a logical id, or null when the stack has none: it may live elsewhere.</summary>
    IResourceView? Find(string logicalId);
}
