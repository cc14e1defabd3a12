using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Tests.Later;
using LambdaIaC.Tests.Pages;

namespace LambdaIaC.Templates.Tests.Pages;

/// <summary>The templates on the pages of the rules: the bad one has the finding of its page, the good one none that matters.</summary>
public sealed class RulePageTests
{
    [Fact]
    public void Bad_templates_have_the_finding_of_their_page() =>
        NothingIn(PageTemplates.Of("Bad").Where(static block => !PageTemplates.Symbolic.Concat(PageTemplates.Silent).Contains(block.Id) && !Regions().Any(region => Ids(block, Severity.Hidden, region).Contains(block.Id)))
            .Select(static block => $"{block.Id}: {string.Join(", ", Ids(block, Severity.Hidden, null))}"));

    [Fact]
    public void Good_templates_have_none_that_matters()
    {
        var found = PageTemplates.Of("Good")
            .SelectMany(static block => Ids(block, Severity.Hidden, null).Where(id => id == block.Id).Concat(Ids(block, Severity.Warning, null)).Select(id => $"{block.Id}: {id}"))
            .Distinct()
            .ToList();
        NothingIn(found.Except(IncompleteExamples.All).Select(static entry => $"new: {entry}").Concat(IncompleteExamples.All.Except(found).Select(static entry => $"completed, take it off the list: {entry}")));
    }

    [Fact]
    public void What_a_finding_names_beside_its_own_resource_can_be_jumped_to() =>
        NothingIn(PageTemplates.Of("Bad")
            .Select(static block => new StackIndex(new TemplateStack(TemplateResources.Of(block.Text, region: "eu-west-1"), isOpen: false)))
            .SelectMany(static stack => NamedResources.Unreachable(stack, PageTemplates.Here with { Region = "eu-west-1" }))
            .Distinct());

    [Fact]
    public void A_block_is_found_below_its_heading() => Assert.Equal(
        ["Resources: {}\n"],
        PageTemplates.In("# x\n\n## Bad\n\n```csharp\nvar x = 1;\n```\n\n```yaml\nResources: {}\n```\n\n## Good\n\n```yaml\nResources: {A: 1}\n```\n", "Bad"));

    /// <summary>Some rules are about regions; a good template is good wherever it goes.</summary>
    private static IEnumerable<string?> Regions() => [null, "eu-west-1"];

    private static void NothingIn(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join("\n", wrong));

    private static IEnumerable<string> Ids((string Id, string Text) block, Severity atLeast, string? region) => CheckedTemplate.Of(block.Text, PageTemplates.Here with { Region = region }) switch
    {
        { Error: { } error } => [error],
        var check => check.Findings.Where(finding => finding.Severity >= atLeast).Select(static finding => finding.Rule.Id),
    };
}
