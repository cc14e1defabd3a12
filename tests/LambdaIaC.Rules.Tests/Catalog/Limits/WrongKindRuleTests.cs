using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Catalog.Limits;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Limits;

public sealed class WrongKindRuleTests
{
    private static readonly MisfitValue List = new(WrittenForm.List);

    private static readonly MisfitValue Structure = new(WrittenForm.Structure);

    [Fact]
    public void A_word_is_no_number() =>
        Assert.Equal("Timeout of Function 'orders' is 'abc'; it must be a whole number.", Message("Timeout", new MisfitValue(WrittenForm.Text, "abc")));

    [Fact]
    public void A_list_is_no_text() => Assert.Equal(
        "SnapStart.ApplyOn of Function 'orders' is a list; it must be a text.",
        Message("SnapStart", Given.Block(("ApplyOn", List))));

    [Fact]
    public void A_text_is_no_list() => Assert.Equal("Layers of Function 'orders' is 'tools'; it must be a list.", Message("Layers", new MisfitValue(WrittenForm.Text, "tools")));

    [Fact]
    public void A_list_is_no_structure() => Assert.Equal("VpcConfig of Function 'orders' is a list; it must be a structure.", Message("VpcConfig", List));

    [Fact]
    public void An_item_and_an_entry_have_their_paths()
    {
        Assert.Equal("Layers[1] of Function 'orders' is a structure; it must be a text.", Message("Layers", Given.List("tools", Structure)));
        Assert.Equal("Tags[team] of Function 'orders' is a list; it must be a text.", Message("Tags", Given.Block(("team", List))));
    }

    [Fact]
    public void A_text_in_the_place_of_secrets_is_not_shown()
    {
        var finding = Assert.Single(Check("Environment", new MisfitValue(WrittenForm.Text, "PASSWORD=hunter2")));

        Assert.Equal("Environment of Function 'orders' is a text; it must be a structure.", finding.Message);
        Assert.Null(finding.Value);
    }

    [Fact]
    public void A_long_text_is_shortened() => Assert.Contains($"is '{new string('a', 77)}...'; it", Message("Layers", new MisfitValue(WrittenForm.Text, new string('a', 81))), StringComparison.Ordinal);

    [Fact]
    public void Every_type_is_judged() => Assert.All(SchemaCatalog.All.Concat(SchemaCatalog.Neighbours), schema => Assert.Contains(RuleCatalog.ResourceRules[schema.Name], rule => rule is WrongKindRule));

    [Fact]
    public void Values_of_the_right_kind_are_legal() => Assert.Empty(Check("Timeout", Value.Of(30L)));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check("Timeout", Value.Unknown));

    [Fact]
    public void No_limit_is_judged_of_such_a_value() => Assert.Equal(
        ["LIAC1900"],
        RuleCatalog.Check(Given.A("LogGroup", "logs", ("RetentionInDays", new MisfitValue(WrittenForm.Text, "forever"))), RuleContext.Default)
            .Where(static finding => finding.PropertyPath == "RetentionInDays")
            .Select(static finding => finding.Rule.Id));

    private static string Message(string property, Value value) => Assert.Single(Check(property, value)).Message;

    private static IEnumerable<Finding> Check(string property, Value value) => new WrongKindRule().Check(Given.Function((property, value)), RuleContext.Default);
}
