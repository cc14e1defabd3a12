using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Plans.Pulumi;
using LambdaIaC.Templates.Plans.Terraform;

namespace LambdaIaC.Templates.Checking;

/// <summary>Tells by its members what a document is, and judges it as that.</summary>
internal static class DocumentJudge
{
    public static IReadOnlyList<Finding> Check(Node root, string file, RuleContext context) => root switch
    {
        MappingNode plan when TerraformPlan.Is(plan) => StackJudge.Check(new TerraformPlan(plan, file).Resources(), isOpen: false, context),
        MappingNode preview when PulumiPreview.Is(preview) => Check(new PulumiPreview(preview, file), context),
        MappingNode template => TemplateJudge.Check(template, file, context),
        _ => throw new UnreadableException("The file is no template: it is not a mapping.", root),
    };

    private static IReadOnlyList<Finding> Check(PulumiPreview preview, RuleContext context) => StackJudge.Check(preview.Resources(), preview.IsOpen, context);
}
