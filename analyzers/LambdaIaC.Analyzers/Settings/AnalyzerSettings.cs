using System.Globalization;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Analyzers.Settings;

/// <summary>
/// What <c>lambdaiac.json</c> says, when the project hands it to the analyzers as an additional file. The compiler of stacks reads the
/// same file and reports what is wrong in it; here a setting that cannot be read is left out.
/// </summary>
internal sealed class AnalyzerSettings
{
    private const string FileName = "lambdaiac.json";

    private readonly MapValue _severities;

    private AnalyzerSettings(MapValue root)
    {
        _severities = root["rules"].Map();
        var account = root["account"].Map();
        Context = new RuleContext
        {
            // The day of the table of runtimes: an editor must not find other things tomorrow than today.
            Date = DateOf(root["date"]) ?? Runtimes.AsOf,
            Region = root["region"].Text(),
            ConcurrentExecutions = LimitOf(account["concurrentExecutions"]) ?? RuleContext.Default.ConcurrentExecutions,
            MinimumUnreservedConcurrency = LimitOf(account["minimumUnreservedConcurrency"]) ?? RuleContext.Default.MinimumUnreservedConcurrency,
        };
    }

    /// <summary>What rules may depend on.</summary>
    public RuleContext Context { get; }

    /// <summary>Reads the settings of a project.</summary>
    public static AnalyzerSettings Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var file = options.AdditionalFiles
            .Where(static file => string.Equals(file.Path.Split('/', '\\').Last(), FileName, StringComparison.OrdinalIgnoreCase))
            .OrderBy(static file => file.Path.Length)
            .FirstOrDefault();
        return new AnalyzerSettings(file?.GetText(cancellation) is { } text && SettingsJson.Read(text.ToString()) is MapValue root ? root : MapValue.Empty);
    }

    /// <summary>How much a finding weighs; null when its rule is turned off. A rule by its own id weighs what is said of it, else what is said of its category.</summary>
    public DiagnosticSeverity? SeverityOf(Finding finding, DiagnosticSeverity otherwise) =>
        Said(finding.Rule).Text() switch
        {
            "off" => null,
            "hidden" => DiagnosticSeverity.Hidden,
            "info" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => otherwise,
        };

    /// <summary>Whether something is said of a rule or its category.</summary>
    public bool Mentions(RuleInfo rule) => !Said(rule).IsAbsent;

    private Value Said(RuleInfo rule) => _severities[rule.Id] is { IsAbsent: false } own ? own : _severities[rule.Category];

    private static DateTime? DateOf(Value value) =>
        DateTime.TryParseExact(value.Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    private static int? LimitOf(Value value) => value.Integer() is >= 0 and <= int.MaxValue and var limit ? (int)limit : null;
}
