using System.Globalization;
using System.Text;

namespace LambdaIaC.Rules.Values;

/// <summary>
/// A value as JSON without white space, the form in which AWS measures environment variables and policies.
/// Unknown parts are left out, so that the text of a partly known value is never longer than the text that AWS will see.
/// </summary>
internal static class CompactJson
{
    public static string Write(Value value)
    {
        var json = new StringBuilder();
        Write(value, json);
        return json.ToString();
    }

    private static void Write(Value value, StringBuilder json)
    {
        switch (value)
        {
            case MapValue map:
                Write(map.Entries, json, '{', '}', Entry);
                break;
            case ListValue list:
                Write(list.Items, json, '[', ']', Write);
                break;
            case IntegerValue integer:
                json.Append(integer.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case NumberValue number:
                json.Append(number.Number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case BooleanValue flag:
                json.Append(flag.Flag ? "true" : "false");
                break;
            case TextValue text:
                Quote(text.Text, json);
                break;
        }
    }

    private static void Entry(KeyValuePair<string, Value> entry, StringBuilder json)
    {
        Quote(entry.Key, json);
        json.Append(':');
        Write(entry.Value, json);
    }

    private static void Write<T>(IReadOnlyList<T> parts, StringBuilder json, char open, char close, Action<T, StringBuilder> write)
    {
        json.Append(open);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                json.Append(',');
            }

            write(parts[i], json);
        }

        json.Append(close);
    }

    private static void Quote(string text, StringBuilder json)
    {
        json.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                < ' ' => json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => json.Append(character),
            };
        }

        json.Append('"');
    }
}
