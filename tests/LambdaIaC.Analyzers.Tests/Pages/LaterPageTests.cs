using LambdaIaC.Analyzers.Stacks;
using LambdaIaC.Analyzers.Tests.Stacks;
using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Views;
using LambdaIaC.Tests.Later;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LambdaIaC.Analyzers.Tests.Pages;

/// <summary>The editor says nothing of the bad code of a page once what decides is only known when the program runs.</summary>
public sealed class LaterPageTests
{
    private static readonly RulePageCode[] Pages = [.. RulePageCode.All.Where(static page => page is { Bad: not null, IsRefusedByCompiler: false, IsSeenByEditor: true })];

    /// <summary>Pages whose finding points at another property than the one that decides: what of the code is to be known later.</summary>
    private static readonly Dictionary<string, (string Written, string Later)> Deciding = new()
    {
        ["LIAC2215"] = ("Config(this, \"orders-events\")\n{", "Config(this, \"orders-events\")\n{ MaximumRetryAttempts = Later.Of<int?>(),"),
        ["LIAC3204"] = ("FunctionVersion = \"$LATEST\"", "FunctionVersion = Later.Of<string>()"),
        ["LIAC3205"] = ("Qualifier = version", "Qualifier = Later.Of<Qualifier>()"),
        ["LIAC3206"] = ("ApplyOn = SnapStartApplyOn.PublishedVersions", "ApplyOn = Later.Of<SnapStartApplyOn>()"),
        ["LIAC6208"] = ("_ = new CfnFunction(", "_ = new Amazon.CDK.AWS.CloudWatch.CfnAlarm(this, \"Errors\", new Amazon.CDK.AWS.CloudWatch.CfnAlarmProps { Dimensions = Later.Of<object>() });\n_ = new CfnFunction("),
    };

    private static readonly RuleContext Here = RuleContext.Default with { Date = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc) };

    private static readonly Lazy<Task<ILookup<string, Diagnostic>>> Findings = new(AnalyzeAsync);

    private static readonly Lazy<Dictionary<string, string?>> Sources = new(Rewrite);

    public static TheoryData<string> Ids => [.. Pages.Select(static page => page.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_value_that_is_known_later_is_no_finding(string id)
    {
        var found = (await Findings.Value)[id].Where(finding => finding.Id == id).Select(static finding => finding.ToString());

        Assert.True(Sources.Value[id] is not null, "No property of the finding can be made unknown.");
        Assert.True(!found.Any(), $"{string.Join('\n', found)}\nin\n{Sources.Value[id]}");
    }

    [Fact]
    public void No_value_of_an_example_makes_a_finding_by_being_known_later()
    {
        string[] sources = [.. RulePageCode.All.SelectMany(static page => new[] { page.Good, page.IsRefusedByCompiler ? null : page.Bad }).OfType<string>().Distinct()];
        var guesses = AnalyzedUnit.All(PageCompiler.Compile(sources.Select(static (source, index) => $"namespace Code{index};\n{source}")))
            .SelectMany(static stack => LaterValues.Guesses(stack, Here))
            .Where(static guess => !LaterValues.Demands.Any(guess.StartsWith))
            .Distinct();

        Assert.True(!guesses.Any(), string.Join('\n', guesses));
    }

    [Fact]
    public void What_a_finding_names_beside_its_own_resource_can_be_jumped_to()
    {
        var unreachable = AnalyzedUnit.All(PageCompiler.Compile(Pages.Select(static page => $"namespace {page.Id};\n{page.Bad}")))
            .SelectMany(static stack => NamedResources.Unreachable(stack, Here))
            .Distinct();

        Assert.True(!unreachable.Any(), string.Join('\n', unreachable));
    }

    private static Dictionary<string, string?> Rewrite()
    {
        var compilation = PageCompiler.Compile(Pages.Select(static page => $"namespace {page.Id};\n{page.Bad}"));
        var changes = new List<(SyntaxTree Tree, string Id, TextChange? Change)>();
        AnalyzedUnit.Findings(compilation, stack =>
        {
            foreach (var finding in stack.Resources.SelectMany(resource => RuleCatalog.Check(resource, Here)).Concat(RuleCatalog.CheckTogether(stack, Here)))
            {
                var resource = stack.Resources.OfType<UnitResource>().First(resource => resource.Name == finding.Resource && resource.Type == finding.ResourceType);
                changes.Add((resource.Places.Tree, finding.Rule.Id, LaterSource.Change(finding, resource, compilation)));
            }

            return [];
        });
        return compilation.SyntaxTrees.Select((tree, index) => (Tree: tree, Pages[index].Id)).ToDictionary(
            static page => page.Id,
            page => Deciding.TryGetValue(page.Id, out var deciding)
                ? page.Tree.ToString().Replace(deciding.Written, deciding.Later, StringComparison.Ordinal)
                : Apply(page.Tree.GetText(), [.. changes.Where(change => change.Tree == page.Tree && change.Id == page.Id).Select(static change => change.Change).OfType<TextChange>().Distinct()]));
    }

    private static string? Apply(SourceText text, IReadOnlyList<TextChange> changes)
    {
        var inner = changes.Where(change => !changes.Any(other => other.Span != change.Span && other.Span.Contains(change.Span)));
        return changes.Count == 0 ? null : text.WithChanges(inner.OrderBy(static change => change.Span.Start)).ToString();
    }

    private static async Task<ILookup<string, Diagnostic>> AnalyzeAsync()
    {
        var sources = Sources.Value.Where(static source => source.Value is not null).ToArray();
        var found = await StackCompiler.AnalyzeCompiledAsync(PageCompiler.Compile(sources.Select(static source => source.Value!).Append(LaterSource.Declaration)));
        return found.ToLookup(found => sources[Array.FindIndex(sources, source => found.Location.SourceTree!.GetText().ToString() == source.Value)].Key, StringComparer.Ordinal);
    }
}
