namespace LambdaIaC.Rules.Values;

/// <summary>Which of the names that there are someone meant who wrote one that there is not.</summary>
internal static class NearName
{
    /// <summary>Shorter names differ from each other by too little for a slip to be told from another name.</summary>
    private const int Shortest = 5;

    private const int Farthest = 2;

    /// <summary>The name that differs in case alone, or else the only nearest one that two slips lead to; null when there is none.</summary>
    public static string? Of(string written, IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(name => string.Equals(name, written, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return same;
        }

        var near = names.Where(name => Math.Min(name.Length, written.Length) >= Shortest && Math.Abs(name.Length - written.Length) <= Farthest)
            .Select(name => (Name: name, Slips: Slips(written.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(static candidate => candidate.Slips <= Farthest)
            .OrderBy(static candidate => candidate.Slips)
            .ToList();
        return near.Count == 1 || (near.Count > 1 && near[0].Slips < near[1].Slips) ? near[0].Name : null;
    }

    /// <summary>How many letters are missing, added, replaced or swapped with the next: the distance of Damerau and Levenshtein.</summary>
    private static int Slips(string one, string other)
    {
        var distances = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                distances[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(
                        Math.Min(distances[i - 1, j] + 1, distances[i, j - 1] + 1),
                        Math.Min(distances[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), IsSwapped(one, other, i, j) ? distances[i - 2, j - 2] + 1 : int.MaxValue)),
                };
            }
        }

        return distances[one.Length, other.Length];
    }

    private static bool IsSwapped(string one, string other, int i, int j) => i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
}
