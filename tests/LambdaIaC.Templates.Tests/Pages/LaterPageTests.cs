using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;
using LambdaIaC.Tests.Later;
using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Tests.Pages;

/// <summary>The check of a template says nothing of the bad example of a page once what decides is only known when it is deployed.</summary>
public sealed class LaterPageTests
{
    /// <summary>Pages whose finding points at another property than the one that decides, or at a whole resource: what of the template is to be known later.</summary>
    private static readonly Dictionary<string, (string Written, string Later)> Deciding = new()
    {
        // A name decides, whatever the value is.
        ["LIAC1901"] = ("Timout: 10", "Timeout: !ImportValue later"),
        ["LIAC3110"] = ("LambdaFunctionARN: !Ref OrdersVersion", "LambdaFunctionARN: !ImportValue later"),
        ["LIAC3204"] = ("FunctionVersion: $LATEST", "FunctionVersion: !ImportValue later"),
        ["LIAC3305"] = ("BUCKET: !Ref Uploads", "BUCKET: !ImportValue later"),
        ["LIAC5323"] = ("Type: AWS::SQS::Queue", "Type: AWS::SQS::Queue\n    Properties: {RedrivePolicy: !ImportValue later}"),
        ["LIAC5327"] = ("Type: AWS::DynamoDB::Table", "Type: AWS::DynamoDB::Table\n    Properties: {StreamSpecification: !ImportValue later}"),
        ["LIAC6208"] = ("Resources:", "Resources:\n  Errors:\n    Type: AWS::CloudWatch::Alarm\n    Properties: {Dimensions: !ImportValue later}"),
    };

    private static readonly IReadOnlyList<(string Id, string Text)> Pages =
        [.. PageTemplates.Of("Bad").Where(static page => !PageTemplates.Symbolic.Concat(PageTemplates.Silent).Contains(page.Id))];

    public static TheoryData<int, string> All
    {
        get
        {
            var all = new TheoryData<int, string>();
            for (var i = 0; i < Pages.Count; i++)
            {
                all.Add(i, Pages[i].Id);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_value_that_is_known_later_is_no_finding(int index, string id)
    {
        var text = Pages[index].Text;
        var found = Regions().Select(region => Findings(text, id, region)).First(static findings => findings.Count > 0);

        var later = Deciding.TryGetValue(id, out var deciding) ? text.Replace(deciding.Written, deciding.Later, StringComparison.Ordinal) : LaterTemplate.Rewrite(text, found);

        Assert.True(later is not null, $"Nothing could be replaced for {string.Join(", ", found.Select(static finding => $"{finding.Resource}.{finding.PropertyPath}"))}.");
        var left = Regions().SelectMany(region => Findings(later, id, region));
        Assert.True(!left.Any(), $"{string.Join('\n', left.Select(static finding => $"{finding.Resource}.{finding.PropertyPath}: {finding.Message}"))}\nin\n{later}");
    }

    [Fact]
    public void No_value_of_an_example_makes_a_finding_by_being_known_later()
    {
        var guesses = PageTemplates.Of("Bad").Concat(PageTemplates.Of("Good"))
            .Select(static page => new StackIndex(new TemplateStack(TemplateResources.Of(page.Text, region: "eu-west-1"), isOpen: false)))
            .SelectMany(static stack => LaterValues.Guesses(stack, PageTemplates.Here with { Region = "eu-west-1" }))
            .Where(static guess => !LaterValues.Demands.Any(guess.StartsWith))
            .Distinct();

        Assert.True(!guesses.Any(), string.Join('\n', guesses));
    }

    /// <summary>Some rules are about regions.</summary>
    private static IEnumerable<string?> Regions() => [null, "eu-west-1"];

    private static IReadOnlyList<Finding> Findings(string text, string id, string? region) =>
        [.. CheckedTemplate.Readable(CheckedTemplate.Of(text, PageTemplates.Here with { Region = region })).Where(finding => finding.Rule.Id == id)];
}
