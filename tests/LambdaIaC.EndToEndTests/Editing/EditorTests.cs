using Microsoft.CodeAnalysis;

namespace LambdaIaC.EndToEndTests.Editing;

/// <summary>What an author of a stack sees while typing, with the analyzers and fixes that the project itself brings.</summary>
public sealed class EditorTests(OrdersInEditor orders) : IClassFixture<OrdersInEditor>
{
    private const string Timeout = "Duration.Seconds(15)";

    [Fact]
    public void The_project_brings_its_analyzers_and_fixes() =>
        Assert.Superset(new HashSet<string> { "ResourceAnalyzer", "CodeAnalyzer", "NearestLegalValueFix" }, orders.OpenStack().Tools.ToHashSet());

    [Theory]
    [InlineData("RuntimeIdentifier")]
    [InlineData("SelfContained")]
    [InlineData("PublishAot")]
    public void The_project_tells_the_analyzers_what_it_is_built_for(string property) => Assert.True(orders.OpenStack().Sees(property));

    [Fact]
    public async Task The_stack_as_it_is_has_no_warnings()
    {
        var editor = orders.OpenStack();
        Assert.Empty(Problems(await editor.DiagnoseAsync()));
    }

    [Theory]
    [InlineData(Timeout, "Duration.Minutes(20)", "LIAC1001", "Duration.Minutes(15)")]
    [InlineData("DataSize.Mebibytes(256)", "DataSize.Mebibytes(64)", "LIAC1002", "DataSize.Mebibytes(128)")]
    [InlineData(
        "Handler.For<PlaceOrder>(function => function.HandleAsync)",
        "\"Orders.Functions::Orders.Functions.PlaceOrder::Handle\"",
        "LIAC7001",
        "\"Orders.Functions::Orders.Functions.PlaceOrder::HandleAsync\"")]
    public async Task An_edit_shows_the_finding_and_the_fix_removes_it(string before, string typed, string id, string repaired)
    {
        var editor = orders.OpenStack();
        await editor.EditAsync(before, typed);

        var found = Assert.Single(Problems(await editor.DiagnoseAsync()));
        Assert.Equal(id, found.Id);
        Assert.Equal(typed, (await editor.TextAsync()).Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));

        await editor.FixAsync(found);
        Assert.Empty(Problems(await editor.DiagnoseAsync()));
        Assert.Contains(repaired, await editor.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_follow_the_text_through_many_edits()
    {
        var editor = orders.OpenStack();
        await editor.EditAsync(Timeout, "Duration.Minutes(20)");
        Assert.Equal(["LIAC1001"], Ids(await editor.DiagnoseAsync()));

        await editor.EditAsync("Duration.Minutes(20)", "Duration.");
        Assert.Empty(Ids(await editor.DiagnoseAsync()));

        await editor.EditAsync("Duration.,", "Duration.Minutes(14),");
        Assert.Empty(Ids(await editor.DiagnoseAsync()));

        await editor.EditAsync("var placeOrderLogs", "// a line above\n        var placeOrderLogs");
        await editor.EditAsync("Duration.Minutes(14)", "Duration.Minutes(16)");
        var moved = Assert.Single(Problems(await editor.DiagnoseAsync()));
        Assert.Equal("Duration.Minutes(16)", (await editor.TextAsync()).Substring(moved.Location.SourceSpan.Start, moved.Location.SourceSpan.Length));

        await editor.FixAsync(moved);
        Assert.Empty(Ids(await editor.DiagnoseAsync()));
    }

    [Fact]
    public async Task The_runtime_must_fit_the_project_of_the_function()
    {
        var editor = orders.OpenStack();
        await editor.EditAsync(
            "Runtime = Runtime.DotNet10,\n            Handler = Handler.For<PlaceOrder>",
            "Runtime = Runtime.DotNet8,\n            Handler = Handler.For<PlaceOrder>");

        var found = Assert.Single(Problems(await editor.DiagnoseAsync()), static diagnostic => diagnostic.Id == "LIAC7008");
        Assert.Equal("Use Runtime.DotNet10", await editor.FixAsync(found));
        Assert.Empty(Ids(await editor.DiagnoseAsync()));
    }

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> found) => Problems(found).Select(static diagnostic => diagnostic.Id);

    private static IEnumerable<Diagnostic> Problems(IEnumerable<Diagnostic> found) => found.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
