using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>A rule that looks at one resource: properties that do not go together.</summary>
internal abstract class ResourceRule : Rule
{
    /// <summary>The type that the rule is about, such as <c>Function</c>; the first of them when there are more.</summary>
    public abstract string ResourceType { get; }

    /// <summary>Every type that the rule is about. Few are about more than one.</summary>
    public virtual IReadOnlyList<string> ResourceTypes => [ResourceType];

    /// <summary>Judges one resource. It says nothing when a deciding value is unknown.</summary>
    public abstract IEnumerable<Finding> Check(IResourceView resource, RuleContext context);
}
