using LambdaIaC.Commands.Rendering;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Commands.Tests.Rendering;

public sealed class FindingTextTests
{
    [Fact]
    public void A_finding_is_one_line_that_editors_link()
    {
        var recorded = new RecordingTerminal();
        FindingText.Write(recorded.Terminal.StyledOutput, [Finding(Severity.Error) with { Place = new Place(Path.Combine(Directory.GetCurrentDirectory(), "Shop.cs"), 12, 34) }]);
        Assert.Equal("Shop.cs(12,34): error LIAC1001: Timeout is [too] long.\n", recorded.Output);
    }

    [Fact]
    public void A_suppressed_finding_stays_visible_with_its_reason()
    {
        var recorded = new RecordingTerminal();
        FindingText.Write(recorded.Terminal.StyledOutput, [Finding(Severity.Warning) with { Suppression = "until May" }]);
        Assert.Equal("warning LIAC1001: Timeout is [too] long. (suppressed: until May)\n", recorded.Output);
    }

    [Fact]
    public void Opinion_is_hidden()
    {
        var recorded = new RecordingTerminal();
        FindingText.Write(recorded.Terminal.StyledOutput, [Finding(Severity.Hidden)]);
        Assert.Equal("", recorded.Output);
    }

    [Fact]
    public void Counts_leave_out_what_is_suppressed() => Assert.Equal(
        "1 error, 2 warnings",
        FindingText.Count([Finding(Severity.Error), Finding(Severity.Error) with { Suppression = "known" }, Finding(Severity.Warning), Finding(Severity.Warning)]));

    private static Finding Finding(Severity severity) => new()
    {
        Rule = new RuleInfo("LIAC1001", "title", severity, "source"),
        Severity = severity,
        ResourceType = "Function",
        Resource = "orders",
        PropertyPath = "Timeout",
        Message = "Timeout is [too] long.",
        Place = Place.None,
    };
}
