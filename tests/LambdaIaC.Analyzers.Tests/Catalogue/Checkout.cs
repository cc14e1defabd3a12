namespace LambdaIaC.Analyzers.Tests.Catalogue;

/// <summary>The working copy that the tests were built in.</summary>
internal static class Checkout
{
    private static readonly string s_root = Find();

    /// <summary>Whether generated files are written instead of compared.</summary>
    public static bool Updates { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>The full path of a file.</summary>
    public static string File(string path) => Path.Combine(s_root, path);

    /// <summary>Holds a generated file against what it would be now; UPDATE_SNAPSHOTS=1 writes it.</summary>
    public static void VerifyGenerated(string path, string content)
    {
        var file = File(path);
        if (Updates)
        {
            System.IO.File.WriteAllText(file, content);
        }

        var current = System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file).ReplaceLineEndings("\n") : null;
        Assert.True(current == content, $"{path} is not what the rules say now. UPDATE_SNAPSHOTS=1 writes it.");
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "LambdaIaC.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder;
    }
}
