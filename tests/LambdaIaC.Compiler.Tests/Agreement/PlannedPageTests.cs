using LambdaIaC.Analyzers.Tests.Pages;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Tests.Agreement;

/// <summary>The code of the pages that is of the model, run as a stack: what the editor says of it, `check` and `plan` say as well.</summary>
public sealed class PlannedPageTests
{
    private static readonly IReadOnlyList<RulePageCode> _pages = [.. RulePageCode.All.Where(static page => page.IsOfModel)];

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<Finding>>> _findings = new(static () =>
        CompiledStack.Check([.. _pages.SelectMany(static page => new[] { page.Good, page.IsRefusedByCompiler ? null : page.Bad }).OfType<string>().Distinct()]));

    public static TheoryData<string> Ids => [.. _pages.Select(static page => page.Id)];

    /// <summary>What the editor cannot see depends on files, a region or a loop that these stacks do not have.</summary>
    public static TheoryData<string> IdsOfWhatIsSeen => [.. _pages.Where(static page => page is { Bad: not null, IsRefusedByCompiler: false, IsSeenByEditor: true }).Select(static page => page.Id)];

    [Theory]
    [MemberData(nameof(IdsOfWhatIsSeen))]
    public void The_bad_code_of_a_page_has_its_finding(string id) => Assert.Contains(id, Found(Page(id).Bad!));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_code_of_a_page_has_not(string id) => Assert.DoesNotContain(id, Found(Page(id).Good));

    private static RulePageCode Page(string id) => _pages.Single(page => page.Id == id);

    private static IEnumerable<string> Found(string source) => _findings.Value[source].Select(static finding => finding.Rule.Id);
}
