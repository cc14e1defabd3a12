namespace LambdaIaC.Testing;

/// <summary>The file that a test compares its output with.</summary>
internal sealed class SnapshotFile
{
    private readonly string _verified;
    private readonly string _received;

    public SnapshotFile(string testFile, string testMethod, string? parameters, string extension)
    {
        var folder = Path.GetDirectoryName(testFile);
        if (!Directory.Exists(folder))
        {
            throw new SnapshotMismatchException($"The folder of the test '{testFile}' is not on this machine. Build the tests where they run, without PathMap.");
        }

        var stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(testFile)}.{testMethod}{(parameters is null ? "" : $"_{Legal(parameters)}")}");
        _verified = $"{stem}.verified.{extension}";
        _received = $"{stem}.received.{extension}";
    }

    public async Task VerifyAsync(string actual, bool accept)
    {
        actual = SnapshotText.Normalize(actual);
        var expected = File.Exists(_verified) ? SnapshotText.Normalize(await File.ReadAllTextAsync(_verified)) : null;
        if (expected == actual)
        {
            File.Delete(_received);
        }
        else if (accept)
        {
            await File.WriteAllTextAsync(_verified, actual);
            File.Delete(_received);
        }
        else
        {
            await File.WriteAllTextAsync(_received, actual);
            throw new SnapshotMismatchException(Describe(expected, actual));
        }
    }

    private string Describe(string? expected, string actual)
    {
        var verified = Path.GetFileName(_verified);
        var received = Path.GetFileName(_received);
        return $"{verified} {(expected is null ? "does not exist" : "differs")}. Review {received}; accept with UPDATE_SNAPSHOTS=1.\n"
            + SnapshotText.Diff(verified, expected ?? "", received, actual);
    }

    /// <summary>Parameters as part of a file name on every operating system.</summary>
    private static string Legal(string parameters) =>
        string.Concat(parameters.Select(static character => character is '"' or '\\' or '<' or '>' or '|' or ':' or '*' or '?' or '/' || char.IsControl(character) ? '-' : character));
}
