namespace LambdaIaC.Testing.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public Task The_snapshot_stands_beside_its_test() => Snapshot.VerifyAsync("What this test produces.");

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public Task Each_case_of_a_theory_has_its_own(string format) => Snapshot.VerifyAsync($"written as {format}", parameters: format);

    [Fact]
    public Task No_snapshot_of_this_project_is_an_orphan() => Snapshot.VerifyNoOrphansAsync();
}
