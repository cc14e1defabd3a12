using LambdaIaC.Rules.Catalog.Limits;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Limits;

public sealed class StrayPropertyRuleTests
{
    [Fact]
    public void A_slip_is_an_error_that_says_what_was_meant()
    {
        var finding = Assert.Single(Check(("Timout", Stray("Timout", "Timeout", "Runtime"))));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("Timout", finding.PropertyPath);
        Assert.Equal("Timout of Function 'orders' is no property of AWS::Lambda::Function; write Timeout.", finding.Message);
    }

    [Fact]
    public void What_another_type_calls_so_has_another_name() => Assert.Equal(
        "CodeUri of Function 'orders' is no property of AWS::Lambda::Function; write Code.",
        Assert.Single(Check(("CodeUri", new StrayValue("CodeUri", "AWS::Lambda::Function", []) { Instead = "Code" }))).Message);

    [Fact]
    public void What_nobody_knows_may_be_newer_than_the_facts()
    {
        var finding = Assert.Single(Check(("Teleport", Stray("Teleport", "Timeout"))));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Teleport of Function 'orders' is a property that AWS::Lambda::Function did not have on 2026-11-22; check its spelling.", finding.Message);
    }

    [Fact]
    public void What_belongs_beside_the_properties_is_an_error()
    {
        var finding = Assert.Single(Check(("DependsOn", Stray("DependsOn", "Timeout"))));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("belongs beside Properties", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_a_structure_and_of_an_item_is_found()
    {
        Assert.Equal("Environment.Vars", Assert.Single(Check(("Environment", Given.Block(("Vars", Stray("Vars")))))).PropertyPath);
        Assert.Equal("FileSystemConfigs[0].Path", Assert.Single(Check(("FileSystemConfigs", Given.List(Given.Block(("Path", Stray("Path"))))))).PropertyPath);
    }

    [Fact]
    public void Names_that_there_are_are_legal() => Assert.Empty(Check(("Timeout", Value.Of(30L))));

    [Fact]
    public void A_name_that_no_door_has_marked_is_not_judged() => Assert.Empty(Check(("Teleport", Value.Unknown), ("Timout", Value.Of(30L))));

    private static StrayValue Stray(string name, params string[] names) => new(name, "AWS::Lambda::Function", names);

    private static IEnumerable<Finding> Check(params (string Name, object Value)[] properties) => new StrayPropertyRule().Check(Given.Function(properties), RuleContext.Default);
}
