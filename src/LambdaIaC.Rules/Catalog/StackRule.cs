using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>A rule that looks at several resources of a stack and the references between them.</summary>
internal abstract class StackRule : Rule
{
    /// <summary>Judges a stack. It says nothing where a deciding value is unknown.</summary>
    public abstract IEnumerable<Finding> Check(StackIndex stack, RuleContext context);
}
