using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Checking;

/// <summary>Judges resources. Where there may be more than are written, only what each says of itself is certain.</summary>
internal static class StackJudge
{
    /// <summary>The findings about a stack, in the order of the file.</summary>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<TemplateResource> resources, bool isOpen, RuleContext context)
    {
        var findings = new FindingSet();
        findings.Add(Check(new TemplateStack(resources), isOpen, context));
        return findings.InOrder();
    }

    public static IEnumerable<Finding> Check(TemplateStack stack, bool isOpen, RuleContext context) => isOpen
        ? stack.Resources.SelectMany(resource => RuleCatalog.Check(resource, context))
        : RuleCatalog.Check(stack, context);
}
