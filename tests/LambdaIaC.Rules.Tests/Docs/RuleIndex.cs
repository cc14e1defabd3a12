using System.Text;

namespace LambdaIaC.Rules.Tests.Docs;

/// <summary>The index of the pages, README.md beside them.</summary>
internal static class RuleIndex
{
    /// <param name="others">Pages of rules that other projects document here: an id with the first line of its page.</param>
    public static string Write(IEnumerable<KeyValuePair<string, string>> others)
    {
        var index = new StringBuilder("""
            # Rules

            Every id that LambdaIaC can report. `lambdaiac explain LIAC1001` shows a page without a network. This file is generated:
            `UPDATE_SNAPSHOTS=1 dotnet test tests/LambdaIaC.Rules.Tests` writes it and the mechanical part of every page.

            """);
        foreach (var category in DocumentedRule.All.GroupBy(rule => rule.Info.Category))
        {
            index.Append($"\n## {category.Key}\n\n| Id | Rule | Severity |\n|---|---|---|\n");
            foreach (var rule in category)
            {
                index.Append($"| [{rule.Info.Id}]({rule.Info.Id}.md) | {rule.Heading} | {rule.Info.Severity} |\n");
            }
        }

        var rest = others.ToList();
        if (rest.Count > 0)
        {
            index.Append("\n## Code and use of the library\n\n| Id | Rule |\n|---|---|\n");
            foreach (var (id, title) in rest)
            {
                index.Append($"| [{id}]({id}.md) | {title} |\n");
            }
        }

        return index.ToString();
    }
}
