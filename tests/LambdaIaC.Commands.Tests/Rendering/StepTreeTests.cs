using LambdaIaC.Commands.Rendering;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Rules.Values;
using LambdaIaC.Testing;

namespace LambdaIaC.Commands.Tests.Rendering;

public sealed class StepTreeTests
{
    private static readonly IReadOnlyList<Step> _steps =
    [
        Step(StepKind.Create, "ExecutionRole", "role"),
        Step(StepKind.Update, "Function", "PlaceOrder") with
        {
            Changes =
            [
                new PropertyChange("Timeout", Value.Of(10), Value.Of(20), ForcesReplacement: false, Sensitive: false),
                new PropertyChange("Environment.Variables[KEY]", Value.Of("a"), Value.Of("b"), ForcesReplacement: false, Sensitive: true),
                new PropertyChange("Role", Value.Of("arn:old"), new ReferenceValue("role", "Arn"), ForcesReplacement: false, Sensitive: false),
            ],
        },
        Step(StepKind.Replace, "LogGroup", "logs") with
        {
            Changes = [new PropertyChange("LogGroupName", Value.Of("/a"), Value.Of("/b"), ForcesReplacement: true, Sensitive: false)],
        },
        Step(StepKind.Rename, "Alias", "live") with { MovedFrom = "prod" },
        Step(StepKind.Same, "Function", "GetOrder"),
        Step(StepKind.Delete, "Permission", "old") with { Reason = "not in the stack any more" },
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Steps_are_a_tree_with_signs_changes_and_source_lines(bool colors)
    {
        var recorded = new RecordingTerminal(colors: colors);
        new StepTree(recorded.Terminal.StyledOutput).Write("orders", _steps);
        await Snapshot.VerifyAsync(recorded.Output, "txt", colors ? "colors" : "plain");
    }

    [Fact]
    public void Nothing_to_do_is_said_in_one_line() =>
        Assert.Equal("No changes: 1 unchanged.", StepTree.Summary([Step(StepKind.Same, "Function", "GetOrder")]));

    private static Step Step(StepKind kind, string type, string logicalId) => new() { Kind = kind, Type = type, LogicalId = logicalId, Source = "OrdersStack.cs:12" };
}
