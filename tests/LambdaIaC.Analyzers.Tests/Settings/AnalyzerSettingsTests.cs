using System.Collections.Immutable;
using LambdaIaC.Analyzers.Settings;
using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaIaC.Analyzers.Tests.Settings;

/// <summary><c>lambdaiac.json</c> as an additional file.</summary>
public sealed class AnalyzerSettingsTests
{
    [Fact]
    public void Region_account_and_date_reach_the_rules()
    {
        var context = Read(
            """
            {
              // As the compiler reads it.
              "region": "eu-west-1",
              "account": { "concurrentExecutions": 50, "minimumUnreservedConcurrency": 10, },
              "date": "2027-03-04", /* later than the table */
            }
            """).Context;

        Assert.Equal(new DateTime(2027, 3, 4, 0, 0, 0, DateTimeKind.Utc), context.Date);
        Assert.Equal(("eu-west-1", 50, 10), (context.Region, context.ConcurrentExecutions, context.MinimumUnreservedConcurrency));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"date\": \"tomorrow\", \"account\": 5, \"rules\": [] }")]
    [InlineData("{ \"account\": { \"concurrentExecutions\": -1 } }")]
    [InlineData("{ \"region\" \"x\" }")]
    [InlineData("{ \"region\": \"\\u12\" }")]
    [InlineData("{ \"region\": \"\\")]
    [InlineData("{ \"region\": nothing }")]
    [InlineData("// only a comment")]
    [InlineData("/* that never ends")]
    public void What_cannot_be_read_is_left_to_the_compiler(string text) =>
        Assert.Equal(RuleContext.Default with { Date = Runtimes.AsOf }, Read(text).Context);

    [Fact]
    public void Nesting_without_end_is_no_settings() => Assert.Null(SettingsJson.Read(new string('[', 100_000)));

    [Theory]
    [InlineData("{ \"rules\": { \"LIAC1001\": \"off\" } }", null)]
    [InlineData("{ \"rules\": { \"LIAC1001\": \"warning\", \"Limits\": \"info\" } }", DiagnosticSeverity.Warning)]
    [InlineData("{ \"rules\": { \"Limits\": \"info\" } }", DiagnosticSeverity.Info)]
    [InlineData("{ \"rules\": { \"Limits\": \"hidden\" } }", DiagnosticSeverity.Hidden)]
    [InlineData("{ \"rules\": { \"Events\": \"off\" } }", DiagnosticSeverity.Error)]
    [InlineData("{ }", DiagnosticSeverity.Error)]
    public async Task A_severity_is_what_the_settings_say(string settings, DiagnosticSeverity? expected)
    {
        var found = await StackCompiler.AnalyzeAllAsync(StackCompiler.Compile(StackSource.Function("Timeout = Duration.Minutes(16)")), new SettingsFile(settings));

        Assert.Equal(expected is { } severity ? [severity] : [], found.Where(static diagnostic => diagnostic.Id == "LIAC1001").Select(static diagnostic => diagnostic.Severity));
    }

    [Theory]
    [InlineData("NodeJs22", null, 0)]
    [InlineData("NodeJs22", "2027-05-01", 1)]
    [InlineData("NodeJs20", null, 1)]
    [InlineData("NodeJs20", "2026-01-01", 0)]
    public async Task Deprecation_is_judged_by_the_day_of_the_table_unless_the_settings_name_another(string runtime, string? date, int findings)
    {
        var compilation = StackCompiler.Compile(StackSource.Function($"Runtime = Runtime.Custom(\"{runtime.Replace("NodeJs", "nodejs", StringComparison.Ordinal)}.x\")"));
        var found = await StackCompiler.AnalyzeAllAsync(compilation, new SettingsFile(date is null ? "{}" : $"{{ \"date\": \"{date}\" }}"));

        Assert.Equal(findings, found.Count(static diagnostic => diagnostic.Id == "LIAC2003"));
    }

    private static AnalyzerSettings Read(string text) => AnalyzerSettings.Of(new AnalyzerOptions([new SettingsFile(text)]), CancellationToken.None);
}
