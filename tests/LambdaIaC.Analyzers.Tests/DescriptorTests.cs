using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests;

public sealed class DescriptorTests
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new ResourceAnalyzer().SupportedDiagnostics.ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    [Fact]
    public void Every_rule_of_the_catalogue_is_a_diagnostic()
    {
        Assert.NotEmpty(RuleCatalog.All);
        Assert.Equal(RuleCatalog.All.Select(static rule => rule.Id), ById.Keys);
    }

    [Fact]
    public void A_descriptor_says_what_its_rule_says() => Assert.All(RuleCatalog.All, static rule =>
    {
        var descriptor = ById[rule.Id];
        Assert.Equal(rule.Title, descriptor.Title.ToString(null));
        Assert.Equal(rule.Source, descriptor.Description.ToString(null));
        Assert.Equal(rule.HelpLink, descriptor.HelpLinkUri);
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.True(descriptor.IsEnabledByDefault);
    });

    [Theory]
    [InlineData("LIAC1001", "Limits")]
    [InlineData("LIAC2001", "Consistency")]
    [InlineData("LIAC3001", "References")]
    [InlineData("LIAC4001", "Security")]
    [InlineData("LIAC5001", "Events")]
    [InlineData("LIAC6001", "Advice")]
    [InlineData("LIAC7001", "Code")]
    [InlineData("LIAC9001", "Usage")]
    public void The_category_follows_from_the_range_of_the_id(string id, string category) => Assert.Equal(category, new RuleInfo(id, "", Severity.Error, "").Category);

    [Fact]
    public async Task The_message_names_the_thing_the_value_the_limit_and_the_fix()
    {
        var found = Assert.Single(await StackCompiler.AnalyzeAsync(StackSource.Function("Timeout = Duration.Minutes(16)")));
        Assert.Equal(
            "Timeout of Function 'orders' is 960 seconds; it must be between 1 and 900 seconds. The nearest legal value is 900.",
            found.GetMessage(null));
        Assert.Equal("900", found.Properties[NearestValue.Key]);
    }

    [Theory]
    [InlineData("$\"worker-{number}\"", "Function 'worker-{number}'")]
    [InlineData("text", "Function 'text'")]
    [InlineData("\"work\" + \"er\"", "Function 'worker'")]
    public async Task A_resource_is_called_by_its_id_or_by_how_the_id_is_made(string id, string name)
    {
        var found = Assert.Single(await StackCompiler.AnalyzeAsync(StackSource.Function("Timeout = Duration.Minutes(16)").Replace("\"orders\")\n", $"{id})\n", StringComparison.Ordinal)));
        Assert.Contains(name, found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_on_its_own_is_called_by_the_property_that_takes_it()
    {
        var found = Assert.Single(await StackCompiler.AnalyzeAsync(StackSource.Statements("System.Console.WriteLine(new EphemeralStorage { Size = DataSize.Mebibytes(511) });")));
        Assert.StartsWith("EphemeralStorage.Size of Function is 511 MB; it must be between 512 and 10,240 MB.", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_value_is_not_repeated()
    {
        var found = Assert.Single(await StackCompiler.AnalyzeAsync(StackSource.Function($"Environment = new() {{ [\"KEY\"] = \"{new string('s', 4096)}\" }}")));
        Assert.DoesNotContain("sss", found.GetMessage(null), StringComparison.Ordinal);
    }
}
