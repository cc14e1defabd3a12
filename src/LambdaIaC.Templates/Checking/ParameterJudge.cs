using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Conditions;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Checking;

/// <summary>
/// Parameters whose value is one of a few: a finding is right when it is there with each of them. The rules see such a parameter as unknown
/// otherwise; here the resources that refer to it are judged once for each value.
/// </summary>
internal static class ParameterJudge
{
    public static IEnumerable<Finding> Check(Template template, World world, string file, RuleContext context) =>
        from parameter in template.Parameters.Values
        where parameter is { Candidates.Count: > 0, Only: null } && !world.Constants.ContainsKey(parameter.Name)
        let users = Users(template, parameter.Name)
        where users.Entries.Count > 0
        from finding in Always(template, users, parameter, world, file, context)
        select finding;

    private static List<Finding> Always(Template template, MappingNode users, Parameter parameter, World world, string file, RuleContext context)
    {
        List<Finding>? always = null;
        foreach (var candidate in parameter.Candidates)
        {
            var found = TemplateReader.Resources(template, world.With(parameter.Name, candidate), context.Region, file, users)
                .SelectMany(resource => RuleCatalog.Check(resource, context))
                .ToList();
            always = always is null ? found : [.. always.Where(finding => found.Exists(other => AreOne(finding, other)))];
            if (always.Count == 0)
            {
                break;
            }
        }

        return always ?? [];
    }

    private static bool AreOne(Finding a, Finding b) => a.Rule.Id == b.Rule.Id && a.Resource == b.Resource && a.PropertyPath == b.PropertyPath;

    /// <summary>The resources whose properties are a parameter somewhere.</summary>
    private static MappingNode Users(Template template, string parameter) =>
        new([.. template.Resources.Entries.Where(entry => Mentions((entry.Value as MappingNode)?["Properties"], parameter))], 0, 0);

    private static bool Mentions(Node? node, string parameter) => node switch
    {
        MappingNode { Entries: [{ Key.Text: "Ref", Value: ScalarNode name }] } => name.Text == parameter,
        MappingNode mapping => mapping.Entries.Any(entry => Mentions(entry.Value, parameter)),
        SequenceNode sequence => sequence.Items.Any(item => Mentions(item, parameter)),
        _ => false,
    };
}
