using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Conditions;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Checking;

/// <summary>Judges a CloudFormation or SAM template in every world.</summary>
internal static class TemplateJudge
{
    public static IReadOnlyList<Finding> Check(MappingNode root, string file, RuleContext context)
    {
        var template = new Template(root);
        var findings = new FindingSet();
        foreach (var world in Worlds.Of(template, context.Region, world => TemplateReader.Answers(template, world, context.Region)))
        {
            var resources = TemplateReader.Resources(template, world, context.Region, file);
            var stack = new TemplateStack(resources, template.IsOpen);
            var found = RuleCatalog.Check(stack, context).Concat(ParameterJudge.Check(template, world, file, context));
            findings.Add(found.Select(finding => Settle(finding, stack, template)));
        }

        return findings.InOrder();
    }

    private static Finding Settle(Finding finding, TemplateStack stack, Template template) =>
        Suppressions.Apply(finding, template.Resources.Mapping((stack.Find(finding.Resource) as TemplateResource)?.Owner ?? finding.Resource));
}
