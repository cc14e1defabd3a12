using System.Globalization;
using System.Text;
using LambdaIaC.Compiler.Documents;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Validation;

/// <summary>Reads <c>lambdaiac.json</c>. Whatever it does not understand is an error at its line: a setting that is ignored helps nobody.</summary>
internal sealed class SettingsReader
{
    private readonly JsonShape _shape = new();

    /// <summary>Reads settings.</summary>
    /// <param name="file">The path, for the place of errors.</param>
    /// <param name="text">The text of the file.</param>
    /// <returns>The settings, or every mistake in them.</returns>
    public static StageResult<ProjectSettings> Read(string file, string text)
    {
        var (root, malformed) = JsonTree.Read(Encoding.UTF8.GetBytes(text), lenient: true);
        var reader = new SettingsReader();
        var settings = malformed is null && root is not null ? reader.ReadSettings(root) : ProjectSettings.Default;
        var problems = malformed is null ? reader._shape.Problems : [malformed];
        return problems.Count == 0
            ? settings
            : StageResult<ProjectSettings>.Failed([.. problems.Select(problem => LibraryRules.IllegalSettings.At(
                new Place(file, problem.Position.Line, problem.Position.Column), $"{ProjectSettings.FileName}: {problem.Message}"))]);
    }

    private ProjectSettings ReadSettings(JsonItem root)
    {
        var members = _shape.Map(root, "The file", "account", "date", "region", "rules");
        var account = members.TryGetValue("account", out var item) ? _shape.Map(item, "'account'", "concurrentExecutions", "minimumUnreservedConcurrency") : Nothing;
        return new ProjectSettings
        {
            Severities = members.TryGetValue("rules", out var rules) ? ReadRules(rules) : ProjectSettings.Default.Severities,
            Region = members.TryGetValue("region", out var region) ? ReadRegion(region) : null,
            Date = members.TryGetValue("date", out var date) ? ReadDate(date) : null,
            ConcurrentExecutions = ReadLimit(account, "concurrentExecutions", 1),
            MinimumUnreservedConcurrency = ReadLimit(account, "minimumUnreservedConcurrency", 0),
        };
    }

    private static IReadOnlyDictionary<string, JsonItem> Nothing { get; } = new Dictionary<string, JsonItem>();

    /// <summary>A rule by its own id weighs what is said of it, wherever that stands; else what is said of its category.</summary>
    private Dictionary<string, Severity?> ReadRules(JsonItem item)
    {
        var members = _shape.Members(item, "'rules'");
        var severities = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var member in members.OrderBy(static member => KnownRules.Find(member.Name) is not null))
        {
            var rules = RulesNamed(member);
            if (rules.Count > 0 && ReadSeverity(member, out var severity))
            {
                rules.ForEach(rule => severities[rule.Id] = severity);
            }
        }

        return severities;
    }

    private List<RuleInfo> RulesNamed(JsonMember member)
    {
        if (KnownRules.Find(member.Name) is { } rule)
        {
            if (KnownRules.IsConfigurable(rule))
            {
                return [rule];
            }

            _shape.Report(member.Position, $"'{rule.Id}' ({rule.Title}) cannot be changed: without it there is no plan.");
            return [];
        }

        var rules = KnownRules.All.Where(rule => rule.Category == member.Name && KnownRules.IsConfigurable(rule)).ToList();
        if (rules.Count == 0)
        {
            var categories = string.Join(", ", KnownRules.All.Select(static rule => rule.Category).Distinct());
            _shape.Report(member.Position, $"'{member.Name}' is no rule and no category of this version ({categories}). Rules of the editor alone are set in .editorconfig.");
        }

        return rules;
    }

    private bool ReadSeverity(JsonMember member, out Severity? severity)
    {
        severity = null;
        if (member.Value is JsonText { Text: var word } && SeverityWord.TryParse(word, out severity))
        {
            return true;
        }

        var value = member.Value is JsonText text ? $"'{text.Text}'" : member.Value.Kind;
        _shape.Report(member.Value.Position, $"'{member.Name}' is {value}; it must be one of {string.Join(", ", SeverityWord.All)}.");
        return false;
    }

    private string? ReadRegion(JsonItem item)
    {
        var region = _shape.Text(item, "'region'");
        var parts = region.Split('-');
        var isRegion = parts.Length >= 3 && parts[..^1].All(static part => part.Length > 0 && part.All(char.IsAsciiLetterLower)) && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (item is JsonText && !isRegion)
        {
            _shape.Report(item.Position, $"'region' is '{region}'; it must be a region such as eu-west-1.");
        }

        return region;
    }

    private DateTime? ReadDate(JsonItem item)
    {
        var text = _shape.Text(item, "'date'");
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date))
        {
            return date;
        }

        if (item is JsonText)
        {
            _shape.Report(item.Position, $"'date' is '{text}'; it must be a day such as 2026-11-22.");
        }

        return null;
    }

    private int? ReadLimit(IReadOnlyDictionary<string, JsonItem> account, string name, int minimum)
    {
        if (!account.TryGetValue(name, out var item))
        {
            return null;
        }

        var known = _shape.Problems.Count;
        var limit = _shape.Integer(item, $"'{name}'");
        if (_shape.Problems.Count == known && (limit < minimum || limit > int.MaxValue))
        {
            _shape.Report(item.Position, $"'{name}' is {limit.ToString(CultureInfo.InvariantCulture)}; it must be {minimum} to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}.");
        }

        return (int)Math.Clamp(limit, minimum, int.MaxValue);
    }
}
