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
    private readonly Dictionary<ITypeSymbol, Dictionary<string, string?>> _wordsByName = new(SymbolEqualityComparer.Default);

    /// <summary>Learns the words that a property of this type may have.</summary>
    public void Learn(ITypeSymbol type, PropertySchema property)
    {
        if (!_wordsByName.TryGetValue(type, out var words))
        {
            _wordsByName[type] = words = new Dictionary<string, string?>(StringComparer.Ordinal);
        }

        foreach (var word in property.Constraints.SelectMany(WordsOf))
        {
            var name = Reduce(NameOf(word));
            // Two words of one name: nobody knows which is meant.
            words[name] = words.TryGetValue(name, out var other) && other != word ? null : word;
        }
    }

    /// <summary>The words that properties of a type may have; empty when no property has the type.</summary>
    public IEnumerable<string> WordsOf(ITypeSymbol type) => _wordsByName.TryGetValue(type, out var words) ? words.Values.OfType<string>() : [];

    /// <summary>The word of a constant; null when none, or more than one, could be meant.</summary>
    public string? WordOf(ITypeSymbol type, string constant) =>
        _wordsByName.TryGetValue(type, out var words) && words.TryGetValue(Reduce(constant), out var word) ? word : null;

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

    private static string Reduce(string text)
    {
        var reduced = new StringBuilder(text.Length);
        foreach (var character in text.Where(char.IsLetterOrDigit))
        {
            reduced.Append(char.ToLowerInvariant(character));
        }

        return reduced.ToString();
    }
}
