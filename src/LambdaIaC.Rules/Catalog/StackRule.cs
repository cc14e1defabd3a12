using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>A rule that looks at several resources of a stack and the references between them.</summary>
internal abstract class StackRule : Rule
{
    /// <summary>
    /// Whether every finding comes from something that is not in the stack, such as a right that nobody gives. A stack that may hold more
    /// than its view shows is then not judged. A rule of which some findings do asks <see cref="StackIndex.IsOpen"/> itself.
    /// </summary>
    public virtual bool ConcludesFromAbsence => false;

    /// <summary>Judges a stack. It says nothing where a deciding value is unknown.</summary>
    public abstract IEnumerable<Finding> Check(StackIndex stack, RuleContext context);
}
