using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Validation;

/// <summary>Severities as settings write them.</summary>
internal static class SeverityWord
{
    private static readonly Dictionary<string, Severity?> _words = new(StringComparer.Ordinal)
    {
        ["off"] = null,
        ["hidden"] = Severity.Hidden,
        ["info"] = Severity.Info,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    /// <summary>The words in the order of their weight.</summary>
    public static IEnumerable<string> All => _words.Keys;

    /// <summary>Reads a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="severity">The severity; null for <c>off</c>.</param>
    /// <returns>Whether there is such a word.</returns>
    public static bool TryParse(string? word, out Severity? severity)
    {
        severity = null;
        return word is not null && _words.TryGetValue(word, out severity);
    }
}
