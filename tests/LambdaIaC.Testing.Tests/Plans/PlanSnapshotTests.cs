namespace LambdaIaC.Testing.Tests.Plans;

public sealed class PlanSnapshotTests
{
    [Fact]
    public Task Hashes_and_lines_are_left_out_by_default() => PlanSnapshot.VerifyAsync(static () => new GreetingStack());

    [Fact]
    public Task Hashes_and_lines_are_compared_when_they_are_asked_for() =>
        PlanSnapshot.VerifyAsync(static () => new GreetingStack(), new() { Code = true, SourceLines = true });

    [Theory]
    [InlineData(1)]
    [InlineData(900)]
    public Task A_stack_may_take_arguments(int seconds) => PlanSnapshot.VerifyAsync(() => new GreetingStack(seconds), parameters: $"{seconds}");

    [Fact]
    public async Task A_stack_with_errors_has_no_snapshot_but_every_error()
    {
        var error = await Assert.ThrowsAsync<InvalidStackException>(() => PlanSnapshot.VerifyAsync(static () => new GreetingStack(901)));

        Assert.Matches(@"GreetingStack\.cs\(\d+.*\): error LIAC1001: .*Function 'Greet'.*901.*900", error.Message);
    }
}
