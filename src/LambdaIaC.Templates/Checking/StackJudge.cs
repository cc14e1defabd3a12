using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Checking;

/// <summary>Judges the resources of a file together.</summary>
internal static class StackJudge
{
    /// <summary>The findings about a stack, in the order of the file.</summary>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<TemplateResource> resources, bool isOpen, RuleContext context)
    {
        var findings = new FindingSet();
        findings.Add(RuleCatalog.Check(new TemplateStack(resources, isOpen), context));
        return findings.InOrder();
    }
}
