using System.Text;
using System.Text.RegularExpressions;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Templates.Values;

/// <summary>Text that is put together.</summary>
internal static partial class Texts
{
    /// <summary>A written text: known, but for what is filled in when the stack is deployed.</summary>
    public static Value Of(string text) => Of(text, Value.Of);

    /// <summary>A written text whose parts are read by somebody, but for what is filled in when the stack is deployed.</summary>
    public static Value Of(string text, Func<string, Value> read)
    {
        if (!HasGaps(text))
        {
            return read(text);
        }

        var parts = new List<Value>();
        var position = 0;
        foreach (Match gap in Gaps().Matches(text))
        {
            parts.Add(read(text[position..gap.Index]));
            parts.Add(Value.Unknown);
            position = gap.Index + gap.Length;
        }

        parts.Add(read(text[position..]));
        return Join(parts);
    }

    /// <summary>Whether parts of a written text are filled in later.</summary>
    public static bool HasGaps(string text) => text.Contains('{', StringComparison.Ordinal) && Gaps().IsMatch(text);

    /// <summary>
    /// Dynamic references are read from Parameter Store or Secrets Manager when a stack is deployed; the variables of the Serverless Framework,
    /// whose resources people keep in files of their own, before. What IAM fills in when it judges a request, as ${aws:username}, is neither.
    /// https://www.serverless.com/framework/docs/guides/variables
    /// </summary>
    [GeneratedRegex(
        @"\{\{resolve:.*?(?:\}\}|\z)|\$\{(?:(?:self|opt|env|sls|file|param|cf|ssm|s3|git|strToBool)[:.(]|aws:(?:region|accountId)\b)(?:[^{}]|\$\{[^{}]*\})*\}",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();

    /// <summary>The parts one after the other: a text when all are known, the part itself when there is one, else a joined value.</summary>
    public static Value Join(IEnumerable<Value> parts)
    {
        var joined = new List<Value>();
        var literal = new StringBuilder();
        foreach (var part in Flat(parts))
        {
            if (part is TextValue or IntegerValue or NumberValue or BooleanValue)
            {
                literal.Append(part);
                continue;
            }

            Flush(literal, joined);
            joined.Add(part is UnknownValue ? part : Value.Unknown);
        }

        Flush(literal, joined);
        return joined switch
        {
            [] => Value.Of(""),
            [var only] => only,
            _ => new JoinedValue(joined),
        };
    }

    private static IEnumerable<Value> Flat(IEnumerable<Value> parts) => parts.SelectMany(static part => part is JoinedValue joined ? Flat(joined.Parts) : [part]);

    private static void Flush(StringBuilder literal, List<Value> joined)
    {
        if (literal.Length > 0)
        {
            joined.Add(Value.Of(literal.ToString()));
            literal.Clear();
        }
    }
}
