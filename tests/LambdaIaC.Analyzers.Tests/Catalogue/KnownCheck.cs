using System.Text.Json;

namespace LambdaIaC.Analyzers.Tests.Catalogue;

/// <summary>One check of the union of what the peers check: tests/LambdaIaC.Rules.Tests/Facts/lambda-rules.json.</summary>
/// <param name="Number">Its number, which <c>Covers</c> of a rule names.</param>
/// <param name="Title">What it demands.</param>
/// <param name="Where">The earliest place where it can be judged, then the fallback: C one object, D a stack class, P a plan, R only AWS.</param>
/// <param name="Peers">The tools that have it, with their ids.</param>
internal sealed record KnownCheck(int Number, string Title, string Where, IReadOnlyList<PeerId> Peers)
{
    /// <summary>Every check, in the order of the numbers.</summary>
    public static IReadOnlyList<KnownCheck> All { get; } = Read();

    /// <summary>The checks by their numbers.</summary>
    public static IReadOnlyDictionary<int, KnownCheck> ByNumber { get; } = All.ToDictionary(static check => check.Number);

    private static List<KnownCheck> Read()
    {
        using var facts = JsonDocument.Parse(File.ReadAllBytes(Checkout.File("tests/LambdaIaC.Rules.Tests/Facts/lambda-rules.json")));
        return
        [
            .. facts.RootElement.GetProperty("rules").EnumerateArray().Select(static rule => new KnownCheck(
                rule.GetProperty("id").GetInt32(),
                rule.GetProperty("title").GetString()!,
                rule.GetProperty("where").GetString()!,
                PeerId.Parse(rule.GetProperty("peers").GetString() ?? ""))).OrderBy(static check => check.Number),
        ];
    }
}
