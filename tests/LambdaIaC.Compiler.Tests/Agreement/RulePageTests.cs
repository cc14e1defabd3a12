using LambdaIaC.Compiler.Validation;

namespace LambdaIaC.Compiler.Tests.Agreement;

/// <summary>The pages of the rules about the use of this library: what they show is run.</summary>
public class RulePageTests
{
    /// <summary>What is no code of a stack has tests of its own: a null stack, settings, packaging.</summary>
    private static readonly HashSet<string> _withoutStack = ["LIAC9002", "LIAC9010", "LIAC9013"];

    public static TheoryData<string> Ids { get; } = [.. LibraryRules.All.Select(static rule => rule.Id)];

    public static TheoryData<string> IdsWithStack { get; } = [.. LibraryRules.All.Select(static rule => rule.Id).Where(static id => !_withoutStack.Contains(id))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_of_this_library_has_a_page(string id)
    {
        var rule = KnownRules.Find(id)!;
        var page = RulePage.Of(id);
        Assert.StartsWith($"# {id}: {rule.Title}\n\n{rule.Title}.\n\n* Severity: {rule.Severity}\n* Category: {rule.Category}\n", page.Text, StringComparison.Ordinal);
        Assert.True(page.Why.Length > 40, $"{id} gives no reason.");
        Assert.NotEmpty(page.Bad);
        Assert.NotEmpty(page.Good);
        Assert.Equal(!KnownRules.IsConfigurable(rule), page.Text.Contains("It cannot be suppressed", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(IdsWithStack))]
    public void The_bad_code_of_a_page_is_found_and_the_good_code_is_not(string id)
    {
        var page = RulePage.Of(id);
        Assert.Contains(id, FindingsOf(page.Bad));
        Assert.DoesNotContain(id, FindingsOf(page.Good));
    }

    [Fact]
    public void The_settings_of_the_page_about_settings_are_read_as_it_says()
    {
        var page = RulePage.Of(LibraryRules.IllegalSettings.Id);
        Assert.NotEmpty(SettingsReader.Read("lambdaiac.json", page.Bad).Errors);
        Assert.Empty(SettingsReader.Read("lambdaiac.json", page.Good).Errors);
    }

    private static IEnumerable<string> FindingsOf(string code)
    {
        var constructor = code.StartsWith("public OrdersStack", StringComparison.Ordinal) ? code : $"public OrdersStack()\n    : base(\"orders\")\n{{\n{code}\n}}";
        var body = code.Contains("OtherStack", StringComparison.Ordinal)
            ? $"{constructor}\nprivate sealed class OtherStack : Stack\n{{\n    public OtherStack()\n        : base(\"other\") => _ = new LogGroup(this, \"far\");\n}}"
            : constructor;
        return new CompiledStack(body).Check().Select(static found => found.Split(' ')[0]);
    }
}
