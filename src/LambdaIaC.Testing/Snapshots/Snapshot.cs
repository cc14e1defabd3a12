using System.Runtime.CompilerServices;

namespace LambdaIaC.Testing;

/// <summary>
/// Compares text with a file that is checked in beside the test, named as Verify names it:
/// <c>{TestFile}.{TestMethod}[_{parameters}].verified.{extension}</c>.
/// </summary>
/// <remarks>
/// A text that differs is written beside it as <c>.received.</c>, which git ignores. <c>UPDATE_SNAPSHOTS=1</c> accepts what the tests produce.
/// </remarks>
public static class Snapshot
{
    private static bool Accepting => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares a text with its snapshot. Byte order marks, kinds of line ends and empty lines at the end do not count.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="extension">The extension of the file, without a dot.</param>
    /// <param name="parameters">What tells the cases of a theory apart. The default is none.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="SnapshotMismatchException">There is no snapshot, or it differs.</exception>
    public static Task VerifyAsync(
        string actual,
        string extension = "txt",
        string? parameters = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "") =>
        new SnapshotFile(testFile, testMethod, parameters, extension).VerifyAsync(actual, Accepting);

    /// <summary>Fails when the project of the test holds snapshots whose test is gone. One test per project calls it.</summary>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <returns>The check.</returns>
    /// <exception cref="SnapshotMismatchException">There are such snapshots; the message names them.</exception>
    public static async Task VerifyNoOrphansAsync([CallerFilePath] string testFile = "")
    {
        var orphans = await SnapshotOrphans.FindAsync(SnapshotOrphans.ProjectOf(testFile));
        if (orphans.Count > 0)
        {
            throw new SnapshotMismatchException($"Snapshots without a test: {string.Join(", ", orphans)}. Delete them, or give the tests their names back.");
        }
    }
}
