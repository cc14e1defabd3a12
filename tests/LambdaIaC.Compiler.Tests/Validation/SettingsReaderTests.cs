using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Tests.Validation;

public class SettingsReaderTests
{
    [Fact]
    public void Severities_region_and_account_are_read()
    {
        var settings = Read("""
            {
              // what our account has
              "account": { "concurrentExecutions": 3000, "minimumUnreservedConcurrency": 0 },
              "region": "us-gov-west-1",
              "date": "2027-01-31",
              "rules": { "LIAC1001": "off", "LIAC1002": "hidden", "LIAC1004": "info", "LIAC1005": "error", "LIAC9012": "warning", },
            }
            """).Value!;
        Assert.Equal((3000, 0, "us-gov-west-1"), (settings.ConcurrentExecutions, settings.MinimumUnreservedConcurrency, settings.Region));
        Assert.Equal(
            [("LIAC1001", null), ("LIAC1002", Severity.Hidden), ("LIAC1004", Severity.Info), ("LIAC1005", Severity.Error), ("LIAC9012", Severity.Warning)],
            settings.Severities.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => (entry.Key, entry.Value)));
    }

    [Fact]
    public void A_category_sets_all_its_rules_and_a_rule_of_its_own_wins_wherever_it_stands()
    {
        var severities = Read("""{ "rules": { "LIAC1001": "error", "Limits": "info", "LIAC1002": "off", "Usage": "hidden" } }""").Value!.Severities;
        Assert.Equal((Severity.Error, null, Severity.Info, Severity.Hidden), (severities["LIAC1001"], severities["LIAC1002"], severities["LIAC1003"], severities["LIAC9012"]));
        Assert.DoesNotContain("LIAC9001", severities.Keys);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\ufeff{ \"rules\": {} }")]
    [InlineData("{ \"account\": { \"concurrentExecutions\": 1 } }")]
    [InlineData("{ \"account\": { \"concurrentExecutions\": 2147483647 } }")]
    public void Legal_settings_have_no_errors(string text) => Assert.Empty(Read(text).Errors);

    [Theory]
    [InlineData("", 1, 1, "It is not valid JSON")]
    [InlineData("{\n  \"rules\": {\n", 3, 1, "It is not valid JSON")]
    [InlineData("{\n  \"rules\": nope }", 2, 13, "It is not valid JSON: '")]
    [InlineData("[]", 1, 1, "The file is an array; it must be an object.")]
    [InlineData("{\n  \"rule\": {} }", 2, 3, "The file has no member 'rule'; its members are account, date, region, rules.")]
    [InlineData("{ \"rules\": {\n \"LIAC0000\": \"off\" } }", 2, 2, "'LIAC0000' is no rule and no category of this version (Limits, ")]
    [InlineData("{ \"rules\": {\n \"LIAC1001\": \"Off\" } }", 2, 14, "'LIAC1001' is 'Off'; it must be one of off, hidden, info, warning, error.")]
    [InlineData("{ \"rules\": {\n \"LIAC1001\": 1 } }", 2, 14, "'LIAC1001' is a number; it must be one of off, hidden, info, warning, error.")]
    [InlineData("{ \"rules\": {\n \"LIAC9001\": \"off\" } }", 2, 2, "'LIAC9001' (The code of the stack threw an exception) cannot be changed")]
    [InlineData("{ \"rules\": {\"LIAC1001\": \"off\",\n \"LIAC1001\": \"info\" } }", 2, 2, "'LIAC1001' stands twice in one object.")]
    [InlineData("{ \"region\": \"Frankfurt\" }", 1, 13, "'region' is 'Frankfurt'; it must be a region such as eu-west-1.")]
    [InlineData("{ \"date\": \"22.11.2026\" }", 1, 11, "'date' is '22.11.2026'; it must be a day such as 2026-11-22.")]
    [InlineData("{ \"date\": 1 }", 1, 11, "'date' is 1; it must be a string.")]
    [InlineData("{ \"region\": 1 }", 1, 13, "'region' is 1; it must be a string.")]
    [InlineData("{ \"account\": { \"concurrentExecutions\": 0 } }", 1, 40, "'concurrentExecutions' is 0; it must be 1 to 2147483647.")]
    [InlineData("{ \"account\": { \"concurrentExecutions\": 2147483648 } }", 1, 40, "'concurrentExecutions' is 2147483648; it must be 1 to 2147483647.")]
    [InlineData("{ \"account\": { \"concurrentExecutions\": 1.5 } }", 1, 40, "'concurrentExecutions' is 1.5; it must be a whole number.")]
    [InlineData("{ \"account\": { \"minimumUnreservedConcurrency\": -1 } }", 1, 48, "'minimumUnreservedConcurrency' is -1; it must be 0 to 2147483647.")]
    [InlineData("{ \"rules\": { \"\\ud83d\": \"off\" } }", 1, 14, "The string is not valid Unicode.")]
    public void What_is_not_understood_is_an_error_at_its_place(string text, int line, int column, string message)
    {
        var error = Assert.Single(Read(text).Errors);
        Assert.Equal(("LIAC9010", new Place("lambdaiac.json", line, column)), (error.Rule.Id, error.Place));
        Assert.StartsWith($"lambdaiac.json: {message}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        Assert.Equal(3, Read("""{ "a": 1, "region": "x", "rules": { "LIAC0000": "off" } }""").Errors.Count);
    }

    private static StageResult<ProjectSettings> Read(string text) => SettingsReader.Read("lambdaiac.json", text);
}
