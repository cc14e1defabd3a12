using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Reading;

/// <summary>Configuration blocks: inside a resource, on their own, shared and copied. Each mistake is reported once, where it is written.</summary>
public sealed class BlockTests
{
    private const string BadStorage = "new EphemeralStorage { Size = DataSize.Mebibytes(511) }";

    [Theory]
    [InlineData("EphemeralStorage = new EphemeralStorage { Size = DataSize.Mebibytes(511) }")]
    [InlineData("EphemeralStorage = new() { Size = DataSize.Mebibytes(511) }")]
    [InlineData("EphemeralStorage = (new() { Size = DataSize.Mebibytes(511) })")]
    [InlineData("EphemeralStorage = new EphemeralStorage { Size = DataSize.Gibibytes(1) } with { Size = DataSize.Mebibytes(511) }")]
    [InlineData("EphemeralStorage = Good with { Size = DataSize.Mebibytes(511) }")]
    [InlineData("EphemeralStorage = flag ? new() { Size = DataSize.Mebibytes(511) } : null")]
    public async Task A_member_is_reported_once_at_its_value(string property) =>
        Assert.Equal(["LIAC1003 DataSize.Mebibytes(511)"], await ReportedAsync(StackSource.Function(property, members: "static readonly EphemeralStorage Good = new() { Size = DataSize.Gibibytes(1) };")));

    [Fact]
    public async Task A_shared_block_is_reported_where_it_is_created_and_not_where_it_is_used() =>
        Assert.Equal(["LIAC1003 DataSize.Mebibytes(511)"], await ReportedAsync(StackSource.Function("EphemeralStorage = Shared", members: $"static readonly EphemeralStorage Shared = {BadStorage};")));

    [Fact]
    public async Task A_block_in_a_local_is_reported_where_it_is_created() =>
        Assert.Equal(["LIAC1003 DataSize.Mebibytes(511)"], await ReportedAsync(StackSource.Function("EphemeralStorage = storage", before: $"var storage = {BadStorage};")));

    [Fact]
    public async Task A_block_that_a_method_returns_is_reported_there() =>
        Assert.Equal(["LIAC1003 DataSize.Mebibytes(511)"], await ReportedAsync(StackSource.Function("EphemeralStorage = Storage()", members: $"static EphemeralStorage Storage() => {BadStorage};")));

    [Fact]
    public async Task A_bad_member_that_a_copy_replaces_is_reported_at_the_original_only() =>
        Assert.Equal(["LIAC1003 DataSize.Mebibytes(511)"], await ReportedAsync(StackSource.Function("EphemeralStorage = Shared with { Size = DataSize.Gibibytes(1) }", members: $"static readonly EphemeralStorage Shared = {BadStorage};")));

    [Fact]
    public async Task A_copy_on_its_own_is_judged_by_what_it_changes() =>
        Assert.Equal(
            ["LIAC1003 DataSize.Mebibytes(511)", "LIAC1003 DataSize.Gibibytes(11)"],
            await ReportedAsync(StackSource.Statements($"var shared = {BadStorage}; var copy = shared with {{ Size = DataSize.Gibibytes(11) }}; System.Console.WriteLine(copy);")));

    [Fact]
    public async Task A_block_that_several_resources_take_is_reported_where_one_uses_it() =>
        Assert.Equal(
            ["LIAC1047 Shared"],
            await LimitsAsync(StackSource.Function("FunctionScalingConfig = Shared", members: "static readonly FunctionScalingConfig Shared = new() { MinExecutionEnvironments = -1 };")));

    [Fact]
    public async Task What_a_shared_block_does_not_go_together_with_is_reported_where_it_is_used() =>
        Assert.Equal(
            ["LIAC2005 Shared"],
            await ReportedAsync(StackSource.Function("LoggingConfig = Shared", members: "static readonly LoggingConfig Shared = new() { LogFormat = LogFormat.Text, SystemLogLevel = SystemLogLevel.Debug };")));

    [Fact]
    public async Task A_block_inside_a_block_is_read() =>
        Assert.Equal(
            ["LIAC1042 1601"],
            await LimitsAsync(StackSource.Function(
                """
                CapacityProviderConfig = new()
                {
                    LambdaManagedInstancesCapacityProviderConfig = new()
                    {
                        CapacityProviderArn = "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:orders",
                        PerExecutionEnvironmentMaxConcurrency = 1601,
                    },
                }
                """)));

    [Theory]
    [InlineData("Timeout = Duration.Minutes(90), CapacityProviderConfig = provider", null)]
    [InlineData("Timeout = Duration.Minutes(91), CapacityProviderConfig = provider", "LIAC1001 Duration.Minutes(91)")]
    [InlineData("Timeout = Duration.Minutes(90), CapacityProviderConfig = flag ? provider : null", null)]
    [InlineData("Timeout = Duration.Minutes(91), CapacityProviderConfig = flag ? provider : null", "LIAC1001 Duration.Minutes(91)")]
    [InlineData("Timeout = Duration.Minutes(16), CapacityProviderConfig = null", "LIAC1001 Duration.Minutes(16)")]
    public async Task A_limit_follows_the_property_that_decides_it(string property, string? reported)
    {
        var found = await ReportedAsync(StackSource.Function(property, members: "static CapacityProviderConfig provider = null!;"));
        Assert.Equal(reported is null ? [] : [reported], found);
    }

    [Fact]
    public async Task What_the_compiler_requires_is_not_reported_a_second_time()
    {
        var compilation = StackCompiler.Compile(StackSource.Statements("_ = new Function(this, \"orders\") { Runtime = Runtime.DotNet10, Handler = \"orders\", EphemeralStorage = new() };"));
        Assert.Contains(compilation.GetDiagnostics(), static diagnostic => diagnostic.Id == "CS9035");
        Assert.Empty(await StackCompiler.AnalyzeAsync(compilation));
    }

    /// <summary>The limits of single properties alone.</summary>
    private static async Task<IEnumerable<string>> LimitsAsync(string source) => (await ReportedAsync(source)).Where(static found => found.StartsWith("LIAC1", StringComparison.Ordinal));

    private static async Task<IEnumerable<string>> ReportedAsync(string source) =>
        (await StackCompiler.AnalyzeAsync(source)).Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Text()}");
}
