using System.Text.RegularExpressions;
using LambdaIaC.Compiler.Tests.Sources;

namespace LambdaIaC.Compiler.Tests.Agreement;

/// <summary>The page of a rule of this library.</summary>
/// <param name="Text">The page.</param>
internal sealed partial record RulePage(string Text)
{
    public string Why => Section("Why");

    /// <summary>The code that the rule is about.</summary>
    public string Bad => Code(Section("Bad"));

    /// <summary>The code that it accepts.</summary>
    public string Good => Code(Section("Good"));

    public static RulePage Of(string ruleId) => new(File.ReadAllText(Path.Combine(RepositorySources.Root, "analyzers", "docs", "rules", $"{ruleId}.md")));

    private string Section(string name) => Text.Split($"\n## {name}\n")[1].Split("\n## ")[0];

    private static string Code(string section) => Fenced().Match(section).Groups["code"].Value;

    [GeneratedRegex("```[a-z]+\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
