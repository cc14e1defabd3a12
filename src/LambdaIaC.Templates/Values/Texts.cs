using System.Text;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Templates.Values;

/// <summary>Text that is put together.</summary>
internal static class Texts
{
    /// <summary>Dynamic references are read when a stack is deployed: from Parameter Store or Secrets Manager.</summary>
    private const string Dynamic = "{{resolve:";

    /// <summary>A written text: known, but for the dynamic references in it.</summary>
    public static Value Of(string text)
    {
        if (!text.Contains(Dynamic, StringComparison.Ordinal))
        {
            return Value.Of(text);
        }

        var parts = new List<Value>();
        var position = 0;
        while (text.IndexOf(Dynamic, position, StringComparison.Ordinal) is >= 0 and var start)
        {
            parts.Add(Value.Of(text[position..start]));
            parts.Add(Value.Unknown);
            var end = text.IndexOf("}}", start, StringComparison.Ordinal);
            position = end < 0 ? text.Length : end + 2;
        }

        parts.Add(Value.Of(text[position..]));
        return Join(parts);
    }

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
