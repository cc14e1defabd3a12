using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Checking;

/// <summary>Tells by its members what a document is, and judges it as that.</summary>
internal static class DocumentJudge
{
    public static IReadOnlyList<Finding> Check(Node root, string file, RuleContext context) => root switch
    {
        MappingNode template => TemplateJudge.Check(template, file, context),
        _ => throw new UnreadableException("The file is no template: it is not a mapping.", root),
    };
}
