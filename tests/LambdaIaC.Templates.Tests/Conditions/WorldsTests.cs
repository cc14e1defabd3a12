using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Conditions;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Tests.Conditions;

public sealed class WorldsTests
{
    [Fact]
    public void Without_conditions_there_is_one() => Assert.Single(Of("Resources: {}"));

    [Fact]
    public void Values_of_one_parameter_exclude_each_other() => Assert.Equal(
        ["ff", "ft", "tf"],
        Answers("""
            Parameters: {Stage: {Type: String}}
            Conditions:
              IsDev: !Equals [!Ref Stage, dev]
              IsProd: !Equals [prod, !Ref Stage]
            Resources: {}
            """));

    [Fact]
    public void Allowed_values_leave_nothing_else() => Assert.Equal(
        ["ft", "tf"],
        Answers("""
            Parameters: {Stage: {Type: String, AllowedValues: [dev, prod]}}
            Conditions:
              IsDev: !Equals [!Ref Stage, dev]
              IsProd: !Not [!Condition IsDev]
            Resources: {}
            """));

    [Fact]
    public void What_cannot_be_decided_is_taken_both_ways_and_everywhere_the_same() => Assert.Equal(
        ["ff", "tt"],
        Answers("""
            Conditions:
              A: !Equals [!Ref AWS::Region, !Select [0, !Split [",", !Ref Regions]]]
              B: !Equals [!Select [0, !Split [",", !Ref Regions]], !Ref AWS::Region]
            Resources: {}
            """));

    [Fact]
    public void And_and_Or_and_constants() => Assert.Equal(
        ["ftf", "ftt", "ttt"],
        Answers("""
            Parameters: {X: {Type: String}, Y: {Type: String}}
            Conditions:
              Both: !And [!Equals [!Ref X, a], !Equals [!Ref Y, b]]
              Always: !Equals [same, same]
              Any: !Or [!Equals [!Ref X, a], !Equals [!Ref Y, b]]
            Resources: {}
            """));

    [Fact]
    public void A_condition_that_asks_for_itself_is_no_answer() => Assert.Equal(
        ["??"],
        Answers("""
            Conditions:
              A: !Not [!Condition B]
              B: !Condition A
            Resources: {}
            """));

    [Fact]
    public void A_known_region_is_no_choice() => Assert.Equal(
        ["t"],
        Answers("Conditions: {A: !Equals [!Ref AWS::Region, eu-west-1]}\nResources: {}", "eu-west-1"));

    [Fact]
    public void Many_choices_are_drawn_the_same_way_each_time_and_take_every_condition_both_ways()
    {
        var text = "Parameters:\n" + string.Concat(Enumerable.Range(0, 20).Select(number => $"  P{number}: {{Type: String}}\n"))
            + "Conditions:\n" + string.Concat(Enumerable.Range(0, 20).Select(number => $"  C{number}: !Equals [!Ref P{number}, x]\n")) + "Resources: {}";
        var answers = Answers(text);
        Assert.Equal(answers, Answers(text));
        Assert.InRange(answers.Count, 21, 24);
        Assert.All(Enumerable.Range(0, 20), number => Assert.Equal(2, answers.Select(answer => answer[number]).Distinct().Count()));
    }

    private static IReadOnlyList<World> Of(string yaml, string? region = null)
    {
        var template = new Template((MappingNode)new YamlReader(yaml).Read());
        return Worlds.Of(template, region, world => TemplateReader.Answers(template, world, region));
    }

    private static List<string> Answers(string yaml, string? region = null)
    {
        var template = new Template((MappingNode)new YamlReader(yaml).Read());
        return [.. Of(yaml, region).Select(world => TemplateReader.Answers(template, world, region)).Order(StringComparer.Ordinal)];
    }
}
