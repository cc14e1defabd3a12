using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Reading;

/// <summary>Collections in every notation: an item is judged at its place, a count at the collection.</summary>
public sealed class CollectionTests
{
    private const string Good = "\"subnet-0a\"";

    [Theory]
    [InlineData("[\"one\"]")]
    [InlineData("[\"subnet-0a\", \"one\"]")]
    [InlineData("[.. others, \"one\"]")]
    [InlineData("new Text[] { \"one\" }")]
    [InlineData("new List<Text> { \"one\" }")]
    [InlineData("new List<Text>(number) { \"one\" }")]
    [InlineData("new List<Text>(others) { \"one\" }")]
    public async Task An_item_is_reported_at_the_item(string expression) =>
        Assert.Equal(["LIAC1018 \"one\""], await ReportedAsync($"SubnetIds = {expression}, SecurityGroupIds = [\"sg-0a\"]"));

    [Theory]
    [InlineData("Subnets")]
    [InlineData("MoreSubnets")]
    [InlineData("local")]
    public async Task An_item_of_a_collection_elsewhere_is_reported_at_the_reference(string reference) =>
        Assert.Equal([$"LIAC1018 {reference}"], await ReportedAsync($"SubnetIds = {reference}, SecurityGroupIds = [\"sg-0a\"]"));

    [Theory]
    [InlineData("Filled")]
    [InlineData("Shared")]
    [InlineData("changed")]
    [InlineData("text.Select(letter => (Text)\"one\").ToArray()")]
    [InlineData("others.ToList()")]
    public async Task A_collection_that_may_hold_something_else_is_silent(string expression) =>
        Assert.Empty(await ReportedAsync($"SubnetIds = {expression}, SecurityGroupIds = [\"sg-0a\"]"));

    [Fact]
    public async Task A_count_is_reported_at_the_collection()
    {
        var six = $"[{string.Join(", ", Enumerable.Repeat("\"sg-0a\"", 6))}]";
        Assert.Equal([$"LIAC1019 {six}"], await ReportedAsync($"SubnetIds = [{Good}], SecurityGroupIds = {six}"));
    }

    [Fact]
    public async Task A_spread_leaves_the_list_open_to_more_but_not_to_fewer()
    {
        Assert.Equal(["LIAC1033 []"], await ReportedInFunctionAsync("Architectures = []"));
        Assert.Empty(await ReportedInFunctionAsync("Architectures = [.. text.Select(letter => Architecture.Arm64)]"));
        const string TooMany = "[.. text.Select(letter => Architecture.Arm64), Architecture.Arm64, Architecture.X8664]";
        Assert.Equal([$"LIAC1033 {TooMany}"], await ReportedInFunctionAsync($"Architectures = {TooMany}"));
    }

    [Theory]
    [InlineData("new() { [\"AWS_REGION\"] = \"x\" }", "\"AWS_REGION\"")]
    [InlineData("new FunctionEnvironment { [\"AWS_REGION\"] = \"x\" }", "\"AWS_REGION\"")]
    [InlineData("new() { Variables = new() { [\"AWS_REGION\"] = \"x\" } }", "\"AWS_REGION\"")]
    [InlineData("new() { [\"TABLE\"] = \"x\", [text] = \"x\", [Region] = \"x\" }", "Region")]
    public async Task A_key_is_reported_at_the_key(string expression, string key) =>
        Assert.Equal([$"LIAC1008 {key}"], await ReportedInFunctionAsync($"Environment = {expression}"));

    [Fact]
    public async Task A_value_of_a_map_is_reported_at_the_value() =>
        Assert.Equal(["LIAC1024 \"!\""], await ReportedInFunctionAsync("Tags = new() { [\"team\"] = \"orders\", [\"cost\"] = \"!\" }"));

    [Fact]
    public async Task A_map_that_is_too_large_is_reported_at_its_creation() =>
        Assert.Equal(["LIAC1008 new"], await ReportedInFunctionAsync($"Environment = new() {{ [\"TABLE\"] = \"{new string('a', 4096)}\" }}"));

    [Fact]
    public async Task An_empty_map_made_of_others_is_silent() =>
        Assert.Empty(await ReportedInFunctionAsync("Tags = new(text.Select(letter => new KeyValuePair<string, Text>(\"!\", \"!\")))"));

    private static Task<IEnumerable<string>> ReportedAsync(string vpcConfig) => ReportedInFunctionAsync($"VpcConfig = new() {{ {vpcConfig} }}");

    /// <summary>The limits of single properties that are reported.</summary>
    private static async Task<IEnumerable<string>> ReportedInFunctionAsync(string property)
    {
        var found = await StackCompiler.AnalyzeAsync(StackSource.Function(
            property,
            before: "Text[] others = [\"one\"]; Text[] local = [\"one\"]; Text[] changed = [\"one\"]; changed[0] = \"subnet-0a\"; _ = others.ToList();",
            members: """
            private const string Region = "AWS_REGION";
            private static readonly Text[] Subnets = ["one"];
            internal static readonly IReadOnlyList<Text> MoreSubnets = ["one"];
            private static readonly List<Text> Filled = ["one"];
            internal static readonly Text[] Shared = ["one"];
            private static void Fill() => Filled.Clear();
            """));
        return found.Where(static diagnostic => diagnostic.Id.StartsWith("LIAC1", StringComparison.Ordinal)).Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Text()}");
    }
}
