namespace LambdaIaC.Tests.Pages;

/// <summary>
/// Examples of pages that leave out what another rule asks for, each with that rule: complete, they would hide their point. An example that
/// is completed must leave the list, and none may enter it.
/// </summary>
internal static class IncompleteExamples
{
    public static IReadOnlyList<string> All =>
    [
        "LIAC3304: LIAC3401", "LIAC3305: LIAC3401", "LIAC3305: LIAC5201",
        "LIAC5340: LIAC3401", "LIAC5342: LIAC3401", "LIAC5342: LIAC5201", "LIAC5350: LIAC3401", "LIAC5350: LIAC4420",
        "LIAC5350: LIAC5201", "LIAC5351: LIAC4420", "LIAC5351: LIAC4426", "LIAC5352: LIAC4420",
    ];

    /// <summary>Whether the examples of a page may have a finding of another rule.</summary>
    public static bool Have(string page, string rule) => All.Contains($"{page}: {rule}");
}
