using LambdaIaC.Analyzers;
using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.CodeFixes.Tests;

public sealed class NearestLegalValueFixTests
{
    [Theory]
    [InlineData("Timeout", "LIAC1001", "Duration.Minutes(16)", "Duration.Minutes(15)")]
    [InlineData("Timeout", "LIAC1001", "Duration.Seconds(901)", "Duration.Seconds(900)")]
    [InlineData("Timeout", "LIAC1001", "Duration.Hours(1)", "Duration.Seconds(900)")]
    [InlineData("Timeout", "LIAC1001", "Duration.Minutes(0)", "Duration.Seconds(1)")]
    [InlineData("Timeout", "LIAC1001", "LambdaIaC.Duration.Hours(1)", "LambdaIaC.Duration.Seconds(900)")]
    [InlineData("Timeout", "LIAC1001", "Minutes(16)", "Minutes(15)")]
    [InlineData("Timeout", "LIAC1001", "Hours(1)", "Seconds(900)")]
    [InlineData("Timeout", "LIAC1001", "Longest", "Duration.Seconds(900)")]
    [InlineData("MemorySize", "LIAC1002", "DataSize.Gibibytes(11)", "DataSize.Gibibytes(10)")]
    [InlineData("MemorySize", "LIAC1002", "DataSize.Gibibytes(0)", "DataSize.Mebibytes(128)")]
    [InlineData("MemorySize", "LIAC1002", "DataSize.Mebibytes(127)", "DataSize.Mebibytes(128)")]
    [InlineData("ReservedConcurrentExecutions", "LIAC1051", "-1", "0")]
    [InlineData("Runtime", "LIAC1005", "Runtime.Custom(\"nodejs22\")", "Runtime.NodeJs22")]
    [InlineData("Runtime", "LIAC1005", "new Runtime(\"DotNet10\")", "Runtime.DotNet10")]
    [InlineData("Runtime", "LIAC1005", "new(\"PYTHON3.14\")", "Runtime.Python314")]
    [InlineData("Runtime", "LIAC1005", "Runtime.Custom(\"Ruby2.7\")", "Runtime.Custom(\"ruby2.7\")")]
    [InlineData("PackageType", "LIAC1020", "new PackageType(\"zip\")", "PackageType.Zip")]
    public Task The_nearest_legal_value_is_written_in_the_notation_of_the_author(string property, string id, string illegal, string legal) =>
        StackVerifier.VerifyAsync(Stack($"Handler = \"index.handler\", {property} = {{|{id}:{illegal}|}}"), Stack($"Handler = \"index.handler\", {property} = {legal}"));

    [Theory]
    [InlineData("Handler", "LIAC1006", "\"a b\"")]
    [InlineData("Description", "LIAC1007", "Long")]
    [InlineData("Architectures", "LIAC1033", "[]")]
    [InlineData("PackageType", "LIAC1020", "new PackageType(\"tar\")")]
    [InlineData("VpcConfig", "LIAC1018", null)]
    public Task Where_no_value_is_nearest_no_fix_is_offered(string property, string id, string? illegal) =>
        StackVerifier.VerifyAsync(Stack(illegal is null
            ? $"VpcConfig = new() {{ SubnetIds = [{{|{id}:\"one\"|}}, \"subnet-0a\"], SecurityGroupIds = [\"sg-0a\"] }}"
            : $"{property} = {{|{id}:{illegal}|}}"));

    [Fact]
    public Task An_item_is_replaced_alone() =>
        StackVerifier.VerifyAsync(
            Stack("Architectures = [{|LIAC1033:new Architecture(\"ARM64\")|}]"),
            Stack("Architectures = [Architecture.Arm64]"));

    [Fact]
    public Task An_item_of_a_list_elsewhere_is_not_replaced_by_an_item() =>
        StackVerifier.VerifyAsync(Stack("Architectures = {|LIAC1033:Chosen|}"));

    [Fact]
    public Task What_is_written_around_the_value_stays() =>
        StackVerifier.VerifyAsync(
            Stack("Timeout = /* as long as it may be */ {|LIAC1001:Duration.Minutes(16)|} /* minutes */"),
            Stack("Timeout = /* as long as it may be */ Duration.Minutes(15) /* minutes */"));

    [Fact]
    public Task Fix_all_repairs_every_rule_in_one_pass() =>
        StackVerifier.VerifyAsync(
            Stack("Timeout = {|LIAC1001:Duration.Minutes(16)|}, MemorySize = {|LIAC1002:DataSize.Gibibytes(11)|}, EphemeralStorage = new() { Size = {|LIAC1003:DataSize.Mebibytes(1)|} }, Runtime = {|LIAC1005:Runtime.Custom(\"dotnet 10\")|}"),
            Stack("Timeout = Duration.Minutes(15), MemorySize = DataSize.Gibibytes(10), EphemeralStorage = new() { Size = DataSize.Mebibytes(512) }, Runtime = Runtime.DotNet10"));

    [Fact]
    public Task A_type_is_named_in_full_where_its_short_name_means_something_else() =>
        StackVerifier.VerifyAsync(
            Stack("Timeout = {|LIAC1001:Longest|}", members: "class Duration { }"),
            Stack("Timeout = LambdaIaC.Duration.Seconds(900)", members: "class Duration { }"));

    [Fact]
    public async Task A_test_that_forgets_to_say_what_the_fix_writes_fails()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => StackVerifier.VerifyAsync(Stack("Timeout = {|LIAC1001:Duration.Minutes(16)|}")));
        Assert.Contains("Duration.Minutes(15)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_can_be_fixed_when_its_rule_knows_a_nearest_value() =>
        Assert.Equal(Descriptors.All.Select(static descriptor => descriptor.Id), new NearestLegalValueFix().FixableDiagnosticIds);

    // What is deprecated today is another rule's business.
    [Theory]
    [InlineData("Runtime.Custom(\"python3.9\")", "Runtime.Python314", "app.handler")]
    [InlineData("Runtime.DotNet8", "Runtime.DotNet10", "Orders")]
    [InlineData("new(\"nodejs18.x\")", "Runtime.NodeJs24", "index.handler")]
    public Task A_runtime_that_is_deprecated_is_replaced_by_its_successor(string runtime, string repaired, string handler) => StackVerifier.VerifyAsync(
        StackSource.Function($"Runtime = {{|LIAC2003:{runtime}|}}, Handler = \"{handler}\""),
        StackSource.Function($"Runtime = {repaired}, Handler = \"{handler}\""));

    private static string Stack(string property, string members = "") => $"#pragma warning disable LIAC2003\nusing static LambdaIaC.Duration;\n{StackSource.Function(
        property,
        members: $"{members} static readonly LambdaIaC.Duration Longest = LambdaIaC.Duration.Minutes(16); const string Long = \"{new string('a', 257)}\"; static readonly IReadOnlyList<Architecture> Chosen = [new(\"ARM64\")];")}";
}
