using System.Globalization;
using System.Text;

namespace LambdaIaC.DotNetRuntime.Logging;

/// <summary>A message with its placeholders filled in, and the values by their names.</summary>
/// <param name="Text">The message.</param>
/// <param name="Values">Named values in the order of the placeholders.</param>
internal sealed record MessageTemplate(string Text, IReadOnlyList<KeyValuePair<string, object?>> Values)
{
    /// <summary>Fills in placeholders such as <c>{orderId}</c>, <c>{0}</c> or <c>{price:F2}</c>. Without arguments the text stays as it is.</summary>
    public static MessageTemplate Parse(string template, object?[] arguments)
    {
        if (arguments.Length == 0)
        {
            return new MessageTemplate(template, []);
        }

        var text = new StringBuilder(template.Length + 32);
        var values = new List<KeyValuePair<string, object?>>();
        for (var position = 0; position < template.Length;)
        {
            var character = template[position];
            var isDoubled = character is '{' or '}' && position + 1 < template.Length && template[position + 1] == character;
            var end = character == '{' && !isDoubled ? template.IndexOf('}', position) : -1;
            if (end < 0)
            {
                text.Append(character);
                position += isDoubled ? 2 : 1;
                continue;
            }

            Fill(template[(position + 1)..end], arguments, text, values);
            position = end + 1;
        }

        return new MessageTemplate(text.ToString(), values);
    }

    private static void Fill(string placeholder, object?[] arguments, StringBuilder text, List<KeyValuePair<string, object?>> values)
    {
        var colon = placeholder.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? placeholder : placeholder[..colon]).TrimStart('@');
        var index = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : values.Count;
        if (index >= arguments.Length)
        {
            text.Append('{').Append(placeholder).Append('}');
            return;
        }

        var value = arguments[index];
        values.Add(KeyValuePair.Create(name, value));
        text.Append(value is IFormattable formattable
            ? formattable.ToString(colon < 0 ? null : placeholder[(colon + 1)..], CultureInfo.InvariantCulture)
            : value?.ToString());
    }
}
