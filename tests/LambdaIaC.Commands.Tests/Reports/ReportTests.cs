using System.Text.Json;
using System.Xml.Linq;
using LambdaIaC.Commands.Reports;
using LambdaIaC.Rules;
using LambdaIaC.Testing;
using NJsonSchema;

namespace LambdaIaC.Commands.Tests.Reports;

public sealed class ReportTests
{
    private readonly RecordingTerminal _recorded = new();

    public static TheoryData<string, string> Formats => new()
    {
        { nameof(ReportFormat.Text), "txt" },
        { nameof(ReportFormat.Json), "json" },
        { nameof(ReportFormat.Sarif), "json" },
        { nameof(ReportFormat.GitHub), "txt" },
        { nameof(ReportFormat.JUnit), "xml" },
        { nameof(ReportFormat.Markdown), "md" },
    };

    [Fact]
    public void Every_format_has_a_test() => Assert.Equal(Enum.GetNames<ReportFormat>().Order(), Formats.Select(static row => (string)((object[])row)[0]).Order());

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_format_shows_everything_that_was_found(string format, string extension) =>
        await Snapshot.VerifyAsync(Write(Enum.Parse<ReportFormat>(format), SampleReport.Everything), extension, format);

    /// <summary>The schema is OASIS's: https://github.com/oasis-tcs/sarif-spec/blob/main/sarif-2.1/schema/sarif-schema-2.1.0.json</summary>
    [Fact]
    public async Task Sarif_is_valid()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Reports", "sarif-schema-2.1.0.json"));
        var log = Write(ReportFormat.Sarif, SampleReport.Everything);
        Assert.Empty(schema.Validate(log));
        Assert.NotEmpty(schema.Validate(log.Replace("\"ruleIndex\"", "\"ruleIndx\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sarif_names_the_rules_the_reasons_and_the_other_resources()
    {
        using var log = JsonDocument.Parse(Write(ReportFormat.Sarif, SampleReport.Everything));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.EndsWith($"{rule.GetProperty("id").GetString()}.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        }

        var suppression = Assert.Single(run.GetProperty("results")[1].GetProperty("suppressions").EnumerateArray());
        Assert.Equal("measured | \"twice\"", suppression.GetProperty("justification").GetString());
        var related = Assert.Single(run.GetProperty("results")[0].GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal(30, related.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void JUnit_counts_what_it_lists()
    {
        foreach (var suite in XDocument.Parse(Write(ReportFormat.JUnit, SampleReport.Everything)).Root!.Elements("testsuite"))
        {
            Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
            Assert.Equal((int)suite.Attribute("failures")!, suite.Descendants("failure").Count());
            Assert.Equal((int)suite.Attribute("errors")!, suite.Descendants("error").Count());
            Assert.Equal((int)suite.Attribute("skipped")!, suite.Descendants("skipped").Count());
        }
    }

    [Theory]
    [InlineData(Severity.Error, 1)]
    [InlineData(Severity.Info, 1)]
    public void What_is_suppressed_fails_nothing(Severity failOn, int expected)
    {
        var judged = SampleReport.Everything with { Subjects = [.. SampleReport.Everything.Subjects.Take(2)], FailOn = failOn };
        Assert.Equal(expected, (int)judged.ExitCode);
        var suppressed = judged with { Subjects = [judged.Subjects[0] with { Findings = [judged.Subjects[0].Findings[1]] }] };
        Assert.Equal(0, (int)suppressed.ExitCode);
    }

    [Fact]
    public void What_cannot_be_judged_weighs_more_than_findings() => Assert.Equal(2, (int)SampleReport.Everything.ExitCode);

    private string Write(ReportFormat format, CheckReport report)
    {
        ReportWriter.Of(format).Write(_recorded.Terminal, report);
        return _recorded.Output.Replace(new Uri(Path.GetFullPath(".")).AbsoluteUri.TrimEnd('/'), "file:///here", StringComparison.Ordinal);
    }
}
