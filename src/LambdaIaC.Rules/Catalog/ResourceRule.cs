using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>A rule that looks at one resource: properties that do not go together.</summary>
internal abstract class ResourceRule : Rule
{
    /// <summary>The type that the rule is about, such as <c>Function</c>.</summary>
    public abstract string ResourceType { get; }

    /// <summary>Judges one resource. It says nothing when a deciding value is unknown.</summary>
    public abstract IEnumerable<Finding> Check(IResourceView resource, RuleContext context);
}
