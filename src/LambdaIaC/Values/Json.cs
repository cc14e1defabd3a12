using System.Text.Json;
using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>A document that AWS takes as JSON and that has no type here.</summary>
public sealed class Json : IValueSource
{
    private readonly Value _value;

    private Json(Value value) => _value = value;

    /// <summary>Reads a document.</summary>
    /// <param name="text">JSON text.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">It is not JSON.</exception>
    public static Json Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var document = JsonDocument.Parse(text);
            return new Json(ToValue(document.RootElement));
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"The text is not JSON: {error.Message}", nameof(text), error);
        }
    }

    Value IValueSource.ToValue() => _value;

    private static Value ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new MapValue(element.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, ToValue(member.Value)))),
        JsonValueKind.Array => new ListValue([.. element.EnumerateArray().Select(ToValue)]),
        JsonValueKind.String => Value.Of(element.GetString()),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? Value.Of(whole) : Value.Of(element.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => Value.Of(element.GetBoolean()),
        _ => Value.Absent,
    };
}
