using System.Text.Json;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Rules;

/// <summary>
/// Every rule of the product: those that this program can judge, and those about C#, which only the analyzers carry. What the latter are called,
/// and what other tools call a rule, is generated into catalogue.json.
/// </summary>
internal static class RuleList
{
    /// <summary>The rules in the order of the ids.</summary>
    public static IReadOnlyList<RuleEntry> All { get; } = Read();

    private static List<RuleEntry> Read()
    {
        using var stream = typeof(RuleList).Assembly.GetManifestResourceStream("rules/catalogue.json")!;
        using var catalogue = JsonDocument.Parse(stream);
        var listed = catalogue.RootElement.EnumerateArray().Select(Entry).ToDictionary(static entry => entry.Rule.Id, StringComparer.Ordinal);
        foreach (var rule in KnownRules.All.Where(rule => !listed.ContainsKey(rule.Id)))
        {
            listed.Add(rule.Id, new RuleEntry(rule, "P", ["plan"], []));
        }

        return [.. listed.Values.OrderBy(static entry => entry.Rule.Id, StringComparer.Ordinal)];
    }

    private static RuleEntry Entry(JsonElement rule)
    {
        var id = rule.GetProperty("id").GetString()!;
        return new RuleEntry(
            KnownRules.Find(id) ?? new RuleInfo(id, rule.GetProperty("title").GetString()!, Enum.Parse<Severity>(rule.GetProperty("severity").GetString()!), ""),
            rule.GetProperty("where").GetString()!,
            Words(rule.GetProperty("doors")),
            [.. rule.GetProperty("peers").EnumerateObject().SelectMany(static tool => Words(tool.Value), static (tool, peer) => (tool.Name, peer))]);
    }

    private static string[] Words(JsonElement text) => text.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
