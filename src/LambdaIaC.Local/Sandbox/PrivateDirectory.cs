namespace LambdaIaC.Local.Sandbox;

/// <summary>Temporary directories of execution environments.</summary>
internal static class PrivateDirectory
{
    private const string Prefix = "lambdaiac-";

    /// <summary>
    /// A new directory that only this user can enter. It lies in the system's temporary directory because its path must be short:
    /// socket files in it may not exceed some 100 characters.
    /// </summary>
    public static string Create() => Directory.CreateTempSubdirectory(Prefix).FullName;

    /// <summary>Removes a directory made by <see cref="Create"/>; anything else is left alone.</summary>
    public static void Delete(string path)
    {
        if (!Path.GetFileName(path).StartsWith(Prefix, StringComparison.Ordinal) || !Directory.Exists(path))
        {
            return;
        }

        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A function may have made a directory that nobody may enter. What is left is in the temporary directory of the system.
        }
    }
}
