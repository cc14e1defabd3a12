using LambdaIaC.Analyzers.Tests.ModelSources;
using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Rules.Schemas;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Limits;

/// <summary>Every limit of every property that the model has: the last legal value is silent, the first illegal one is reported on the value.</summary>
public sealed class LimitTests
{
    public static TheoryData<string> Places => [.. ModelTree.All.Where(LimitCases.HasLimits).Select(static node => node.ToString())];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_last_legal_value_is_silent_and_the_first_illegal_one_is_reported(string place)
    {
        var node = ModelTree.All.First(node => node.ToString() == place);
        var cases = LimitCases.Of(node).ToList();
        Assert.Contains(cases, static limit => !limit.IsLegal);
        Assert.Contains(cases, static limit => limit.IsLegal);

        // One file each in one compilation, so that the framework is read once.
        var sources = cases.Select((limit, index) => $"namespace Case{index};\n{ModelWriter.Stack(node, limit.Expression)}").ToArray();
        var found = (await StackCompiler.AnalyzeAsync(sources))
            .Where(static diagnostic => diagnostic.Descriptor.Category == "Limits")
            .ToLookup(static diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal);
        Assert.All(cases, (limit, index) => AssertReported(node, limit, [.. found[StackCompiler.FileOf(index)]]));
    }

    private static void AssertReported(ModelNode node, LimitCase limit, IReadOnlyList<Diagnostic> found)
    {
        if (limit.IsLegal)
        {
            Assert.True(found.Count == 0, $"{limit.Expression} is legal, but: {string.Join('\n', found)}");
            return;
        }

        var diagnostic = Assert.Single(found);
        Assert.Equal(node.RuleId, diagnostic.Id);
        Assert.Equal(limit.Reported, diagnostic.Text());
    }

    [Fact]
    public void Every_limit_of_a_schema_is_among_them_or_has_a_reason_not_to_be()
    {
        var covered = ModelTree.All.Where(LimitCases.HasLimits).Select(static node => node.ToString()).ToHashSet(StringComparer.Ordinal);
        var limits = SchemaCatalog.All.SelectMany(static schema => schema.Properties.SelectMany(property => Limited(schema.Name, property)));
        var missing = limits.Where(limit => !covered.Contains(limit)).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', LimitCases.NotWritten.Keys.Order(StringComparer.Ordinal)), string.Join('\n', missing));
    }

    private static IEnumerable<string> Limited(string path, PropertySchema property, bool isItem = false)
    {
        path = isItem ? $"{path}[]" : $"{path}.{property.Name}";
        var below = property.Members.SelectMany(member => Limited(path, member)).Concat(property.Item is { } item ? Limited(path, item, isItem: true) : []);
        var isLimited = property.Mutability != Mutability.ReadOnly && (property.Constraints.Count > 0 || property.KeyConstraints.Count > 0);
        return isLimited ? below.Prepend(path) : below;
    }
}
