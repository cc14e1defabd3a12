using LambdaIaC.EndToEndTests.Running;

namespace LambdaIaC.EndToEndTests;

/// <summary>What a change of the stack means, seen through the program.</summary>
public sealed class ChangeTests : IDisposable
{
    private readonly TunableProgram _program = new();

    [Fact]
    public async Task A_change_is_exit_code_7_where_none_was_expected_and_publishes_a_version()
    {
        await UpAsync();
        _program.Greeting = "good morning";
        var plan = await _program.RunAsync("plan", "--expect-no-changes");
        Assert.Equal(7, plan.ExitCode);
        Assert.Contains("Environment.Variables[GREETING]: [secret] changes", plan.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("good morning", plan.Output, StringComparison.Ordinal);

        await UpAsync();
        Assert.Equal(0, (await _program.RunAsync("plan", "--expect-no-changes")).ExitCode);
        var invoke = await _program.RunAsync("invoke", "A0");
        Assert.Contains("GOOD MORNING!", invoke.Output, StringComparison.Ordinal);
        Assert.Contains("Version: 2", invoke.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_plan_is_applied_once_and_refused_when_the_state_has_moved_on()
    {
        var file = _program.FileIn("saved.json");
        Assert.Equal(0, (await _program.RunAsync("plan", "--out", file)).ExitCode);
        var first = await _program.RunAsync("up", "--yes", "--plan", file);
        Assert.True(first.ExitCode == 0, first.ToString());

        var second = await _program.RunAsync("up", "--yes", "--plan", file);
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("stale", second.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await _program.RunAsync("show", file)).ExitCode);
    }

    [Fact]
    public async Task Without_a_terminal_and_without_yes_nothing_is_changed()
    {
        var up = await _program.RunAsync("up");
        Assert.Equal(2, up.ExitCode);
        Assert.Contains("--yes", up.Error, StringComparison.Ordinal);
        Assert.Equal("", (await _program.RunAsync("state", "list")).Output);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public async Task A_computed_value_is_judged_at_its_line_with_the_analyzer_s_id(int minutes, bool isLegal)
    {
        _program.Timeout = minutes;
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "tests/TunableStack/Tunable.cs"));
        var line = Array.FindIndex(lines, static text => text.Contains("Timeout = ", StringComparison.Ordinal)) + 1;
        var column = lines[line - 1].IndexOf("Duration", StringComparison.Ordinal) + 1;
        var check = await _program.RunAsync("check");
        var plan = await _program.RunAsync("plan");
        Assert.Equal(isLegal ? (0, 0) : (1, 2), (check.ExitCode, plan.ExitCode));
        var expected = $"Tunable.cs({line},{column}): error LIAC1001: ";
        Assert.Equal(!isLegal, check.Output.Contains(expected, StringComparison.Ordinal));
        Assert.Equal(!isLegal, plan.Error.Contains(expected, StringComparison.Ordinal));
    }

    public void Dispose() => _program.Dispose();

    private async Task UpAsync()
    {
        var up = await _program.RunAsync("up", "--yes");
        Assert.True(up.ExitCode == 0, up.ToString());
    }
}
