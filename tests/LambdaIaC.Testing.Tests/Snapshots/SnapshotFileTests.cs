namespace LambdaIaC.Testing.Tests.Snapshots;

public sealed class SnapshotFileTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_what_was_received()
    {
        var error = await Assert.ThrowsAsync<SnapshotMismatchException>(() => _folder.FileOf("Places").VerifyAsync("one", accept: false));

        Assert.StartsWith("OrderTests.Places.verified.txt does not exist. Review OrderTests.Places.received.txt; accept with UPDATE_SNAPSHOTS=1.", error.Message, StringComparison.Ordinal);
        Assert.Equal("one\n", _folder.Read("OrderTests.Places.received.txt"));
        Assert.False(_folder.Has("OrderTests.Places.verified.txt"));
    }

    [Fact]
    public async Task A_different_snapshot_fails_with_a_unified_diff()
    {
        _folder.Write("OrderTests.Places.verified.txt", "one\ntwo\nthree\nfour\nfive\nsix\n");

        var error = await Assert.ThrowsAsync<SnapshotMismatchException>(() => _folder.FileOf("Places").VerifyAsync("one\ntwo\nthree\nfour\nfive\n6\n", accept: false));

        Assert.Contains("OrderTests.Places.verified.txt differs.", error.Message, StringComparison.Ordinal);
        Assert.Contains("--- OrderTests.Places.verified.txt\n+++ OrderTests.Places.received.txt\n@@ ", error.Message, StringComparison.Ordinal);
        Assert.Contains("-six\n+6\n", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(" one\n", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_equal_snapshot_passes_and_removes_what_was_received_before()
    {
        _folder.Write("OrderTests.Places.verified.txt", "one\n");
        _folder.Write("OrderTests.Places.received.txt", "two\n");

        await _folder.FileOf("Places").VerifyAsync("one", accept: false);

        Assert.False(_folder.Has("OrderTests.Places.received.txt"));
    }

    [Theory]
    [InlineData("\uFEFFone\r\ntwo")]
    [InlineData("one\ntwo\n\n")]
    [InlineData("one\rtwo\r")]
    public async Task Marks_and_line_ends_do_not_count(string text)
    {
        _folder.Write("OrderTests.Places.verified.txt", text);

        await _folder.FileOf("Places").VerifyAsync("one\ntwo\n", accept: false);
    }

    [Fact]
    public async Task White_space_within_a_line_counts()
    {
        _folder.Write("OrderTests.Places.verified.txt", "one \n");

        await Assert.ThrowsAsync<SnapshotMismatchException>(() => _folder.FileOf("Places").VerifyAsync("one", accept: false));
    }

    [Fact]
    public async Task Accepting_writes_the_snapshot_and_removes_what_was_received()
    {
        await Assert.ThrowsAsync<SnapshotMismatchException>(() => _folder.FileOf("Places").VerifyAsync("one", accept: false));

        await _folder.FileOf("Places").VerifyAsync("one", accept: true);

        Assert.Equal("one\n", _folder.Read("OrderTests.Places.verified.txt"));
        Assert.False(_folder.Has("OrderTests.Places.received.txt"));
    }

    [Fact]
    public async Task Parameters_are_part_of_the_name_in_characters_that_every_system_allows()
    {
        await _folder.FileOf("Places", "a/b:1").VerifyAsync("one", accept: true);

        Assert.True(_folder.Has("OrderTests.Places_a-b-1.verified.txt"));
    }

    [Fact]
    public void A_test_file_that_is_not_here_is_said_so()
    {
        var error = Assert.Throws<SnapshotMismatchException>(() => new SnapshotFile("/_/tests/OrderTests.cs", "Places", null, "txt"));

        Assert.Contains("PathMap", error.Message, StringComparison.Ordinal);
    }
}
