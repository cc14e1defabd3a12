namespace LambdaIaC.Benchmarks.Measuring;

/// <summary>The checkout that holds the programs to measure.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LambdaIaC.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run inside a checkout of LambdaIaC.");
        }

        return folder;
    }
}
