namespace LambdaIaC.EndToEndTests.Running;

/// <summary>The checkout that these tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The configuration that these tests were built in, and so the programs that they start.</summary>
    public static string Configuration { get; } = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>A program of this repository as the build left it.</summary>
    /// <param name="project">The folder of its project, such as <c>stacks/Orders</c>.</param>
    public static string Program(string project) =>
        Path.Combine(Root, project, "bin", Configuration, "net10.0", $"{Path.GetFileName(project)}.dll");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LambdaIaC.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run inside a checkout of LambdaIaC.");
        }

        return folder;
    }
}
