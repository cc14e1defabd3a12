using System.Globalization;
using System.Text;

namespace LambdaIaC.Rules.Constraints;

/// <summary>
/// Turns a regular expression of AWS's service model, which means what it means in Java, into one of .NET:
/// it must match the whole text, and <c>\d</c>, <c>\w</c> and <c>\s</c> are ASCII.
/// </summary>
internal static class AwsExpression
{
    public static string Translate(string expression)
    {
        var translated = new StringBuilder(@"\A(?:");
        var inClass = false;
        for (var i = 0; i < expression.Length; i++)
        {
            var character = expression[i];
            if (character == '\\' && i + 1 < expression.Length)
            {
                translated.Append(Escape(expression[++i], inClass));
                continue;
            }

            inClass = character switch { '[' => true, ']' => false, _ => inClass };
            translated.Append(character);
        }

        return translated.Append(@")\z").ToString();
    }

    /// <summary>
    /// A text in which every character is one <see cref="char"/>, as Java's expressions count them: a surrogate pair
    /// becomes a character of the same kind (letter, number, anything else).
    /// </summary>
    public static string OneCharacterEach(string text)
    {
        if (!text.Any(char.IsSurrogate))
        {
            return text;
        }

        var single = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            single.Append(char.IsSurrogatePair(text, i) ? SameKind(CharUnicodeInfo.GetUnicodeCategory(text, i++)) : text[i]);
        }

        return single.ToString();
    }

    private static char SameKind(UnicodeCategory category) => category switch
    {
        <= UnicodeCategory.OtherLetter => '\u4E00',
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => '\u2160',
        _ => '\u2603',
    };

    private static string Escape(char escaped, bool inClass)
    {
        var ascii = escaped switch
        {
            'd' => "0-9",
            'w' => "A-Za-z0-9_",
            's' => @" \t\n\v\f\r",
            _ => null,
        };
        return (ascii, inClass) switch
        {
            (null, _) => $@"\{escaped}",
            (_, true) => ascii,
            _ => $"[{ascii}]",
        };
    }
}
