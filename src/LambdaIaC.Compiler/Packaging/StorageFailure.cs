namespace LambdaIaC.Compiler.Packaging;

/// <summary>Words a failure of the disk for a person.</summary>
internal static class StorageFailure
{
    // ENOSPC and EDQUOT; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL.
    private static readonly int[] s_full = OperatingSystem.IsWindows()
        ? [unchecked((int)0x80070027), unchecked((int)0x80070070)]
        : OperatingSystem.IsMacOS() ? [28, 69] : [28, 122];

    /// <summary>One line that names the path.</summary>
    /// <param name="failure">An <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
    /// <param name="path">What was to be written, for failures that do not name a path themselves.</param>
    public static string Describe(Exception failure, string path)
    {
        if (s_full.Contains(failure.HResult))
        {
            return $"the disk is full at '{path}'; free some space and try again";
        }

        var message = failure.Message.ReplaceLineEndings(" ").Trim();
        return message.Contains('\'', StringComparison.Ordinal) ? message : $"'{path}' cannot be used: {message}";
    }
}
