namespace LambdaIaC.Testing.Tests.Snapshots;

public sealed class SnapshotOrphansTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public SnapshotOrphansTests()
    {
        _folder.Write("Shop.Tests.csproj", "<Project />");
        _folder.Write("OrderTests.cs", "public class OrderTests { [Fact] public void Places() { } [Theory] public Task Cancels (string reason) => Run(); }");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("OrderTests.Places.verified.txt")]
    [InlineData("OrderTests.Places.verified.json")]
    [InlineData("OrderTests.Cancels_late.verified.txt")]
    [InlineData("OrderTests.Cancels_too_late.verified.txt")]
    public async Task A_snapshot_of_a_test_is_no_orphan(string name)
    {
        _folder.Write(name, "one\n");

        Assert.Empty(await SnapshotOrphans.FindAsync(_folder.Path));
    }

    [Theory]
    [InlineData("OrderTests.Ships.verified.txt")]
    [InlineData("OrderTests.PlacesTwice.verified.txt")]
    [InlineData("StockTests.Places.verified.txt")]
    [InlineData("Deep/OrderTests.Places.verified.txt")]
    public async Task A_snapshot_without_its_test_is_an_orphan(string name)
    {
        _folder.Write(name, "one\n");

        Assert.Equal([name], await SnapshotOrphans.FindAsync(_folder.Path));
    }

    [Fact]
    public async Task What_the_build_copied_is_not_looked_at()
    {
        _folder.Write("bin/Debug/OrderTests.Ships.verified.txt", "one\n");

        Assert.Empty(await SnapshotOrphans.FindAsync(_folder.Path));
    }

    [Fact]
    public async Task The_check_starts_at_the_project_of_the_test()
    {
        _folder.Write("Deep/OrderTests.Ships.verified.txt", "one\n");

        var error = await Assert.ThrowsAsync<SnapshotMismatchException>(() => Snapshot.VerifyNoOrphansAsync(_folder.TestFile));

        Assert.Contains("Deep/OrderTests.Ships.verified.txt", error.Message, StringComparison.Ordinal);
    }
}
