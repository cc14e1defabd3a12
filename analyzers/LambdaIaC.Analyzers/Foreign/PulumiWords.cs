namespace LambdaIaC.Analyzers.Foreign;

/// <summary>The constants of Pulumi's <c>Runtime</c> whose names do not say the identifier.</summary>
internal static class PulumiWords
{
    public static IReadOnlyDictionary<string, string> Runtimes { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Runtime.Custom"] = "provided",
        ["Runtime.CustomAL2"] = "provided.al2",
        ["Runtime.CustomAL2023"] = "provided.al2023",
        ["Runtime.Dotnet5d0"] = "dotnet5.0",
        ["Runtime.Java8AL2"] = "java8.al2",
    };
}
