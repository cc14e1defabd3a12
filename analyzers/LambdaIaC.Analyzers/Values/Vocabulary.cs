using System.Text;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Values;

/// <summary>
/// The words of AWS behind the constants of the model's enums, such as <c>dotnet10</c> behind <c>Runtime.DotNet10</c>. Metadata has no
/// initializers to read them from, so a constant is matched by its name with the words that the schemas allow for its type:
/// both reduced to letters and digits. A test holds every constant of the model against its value.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ITypeSymbol, HashSet<string>> _words = new(SymbolEqualityComparer.Default);

    /// <summary>Learns the words that a property of this type may have.</summary>
    public void Learn(ITypeSymbol type, PropertySchema property)
    {
        if (!_words.TryGetValue(type, out var words))
        {
            _words[type] = words = new HashSet<string>(StringComparer.Ordinal);
        }

        words.UnionWith(property.Constraints.SelectMany(WordsOf));
    }

    /// <summary>The words that properties of a type may have; empty when no property has the type.</summary>
    public IReadOnlyCollection<string> WordsOf(ITypeSymbol type) => _words.TryGetValue(type, out var words) ? words : [];

    /// <summary>The word of a constant; null when none, or more than one, could be meant.</summary>
    public string? WordOf(ITypeSymbol type, string constant)
    {
        var key = Reduce(constant);
        var candidates = WordsOf(type).Where(word => Reduce(NameOf(word)) == key).Take(2).ToArray();
        return candidates.Length == 1 ? candidates[0] : null;
    }

    private static IEnumerable<string> WordsOf(Constraint constraint) => constraint switch
    {
        OneOf oneOf => oneOf.Allowed,
        KnownRuntime => Runtimes.All.Select(static runtime => runtime.Id),
        When conditional => WordsOf(conditional.Present).Concat(WordsOf(conditional.Otherwise)),
        _ => [],
    };

    /// <summary>The x of <c>nodejs22.x</c> stands for any minor version and is left out of a name; the wildcard is called Any.</summary>
    private static string NameOf(string word) => word switch
    {
        "*" => "Any",
        _ when word.EndsWith(".x", StringComparison.Ordinal) => word.Substring(0, word.Length - 2),
        _ => word,
    };

    private static string Reduce(string text) =>
        text.Where(char.IsLetterOrDigit).Aggregate(new StringBuilder(text.Length), static (reduced, character) => reduced.Append(char.ToLowerInvariant(character))).ToString();
}
