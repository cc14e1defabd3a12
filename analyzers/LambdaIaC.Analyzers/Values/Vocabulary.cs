using System.Text;
using System.Text.RegularExpressions;
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
    /// <param name="type">The type of the constants.</param>
    /// <param name="property">The property.</param>
    /// <param name="exceptions">Constants whose names do not say their words, such as <c>Runtime.Custom</c>; null when there are none.</param>
    public void Learn(ITypeSymbol type, PropertySchema property, IReadOnlyDictionary<string, string>? exceptions = null)
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

        foreach (var exception in exceptions ?? NoExceptions)
        {
            if (exception.Key.StartsWith($"{type.Name}.", StringComparison.Ordinal))
            {
                words[Reduce(exception.Key.Substring(type.Name.Length + 1))] = exception.Value;
            }
        }
    }

    /// <summary>The words that properties of a type may have; empty when no property has the type.</summary>
    public IEnumerable<string> WordsOf(ITypeSymbol type) => _wordsByName.TryGetValue(type, out var words) ? words.Values.OfType<string>() : [];

    /// <summary>The word of a constant; null when none, or more than one, could be meant.</summary>
    public string? WordOf(ITypeSymbol type, string constant) =>
        !_wordsByName.TryGetValue(type, out var words) ? null
        : words.TryGetValue(Reduce(constant), out var word) || words.TryGetValue(Reduce(WithoutMinor(constant)), out word) ? word
        : null;

    private static IReadOnlyDictionary<string, string> NoExceptions { get; } = new Dictionary<string, string>();

    /// <summary>A dot that had to become a letter, and a minor version that is left open: <c>Python3d12</c>, <c>NodeJS20dX</c>, <c>NODEJS_20_X</c>.</summary>
    private static string WithoutMinor(string constant)
    {
        var plain = Regex.Replace(constant, "(?<=[0-9])d(?=[0-9X])", ".");
        return Regex.Replace(plain, "(?<=[0-9])[._]?[xX]$", "");
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
