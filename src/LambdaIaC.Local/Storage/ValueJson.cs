using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Storage;

/// <summary>Known values as plain JSON, for the database and for answers. Unknowns never get here: a request is resolved.</summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value)
        {
            case TextValue text:
                writer.WriteStringValue(text.Text);
                break;
            case IntegerValue integer:
                writer.WriteNumberValue(integer.Number);
                break;
            case NumberValue number:
                writer.WriteRawValue(Fraction(number.Number));
                break;
            case BooleanValue boolean:
                writer.WriteBooleanValue(boolean.Flag);
                break;
            case ListValue list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case MapValue map:
                writer.WriteStartObject();
                foreach (var (name, entry) in map.Entries)
                {
                    writer.WritePropertyName(name);
                    Write(writer, entry);
                }

                writer.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType().Name} has no JSON form here.");
        }
    }

    /// <summary>The value of JSON without a schema: a number without a fraction is an integer, null is absent.</summary>
    public static Value Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Value.Of(element.GetString()),
        JsonValueKind.Number => element.GetRawText().AsSpan().IndexOfAny(".eE") < 0 && element.TryGetInt64(out var integer) ? Value.Of(integer) : Value.Of(element.GetDouble()),
        JsonValueKind.True => Value.Of(true),
        JsonValueKind.False => Value.Of(false),
        JsonValueKind.Array => new ListValue([.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.Object => new MapValue(element.EnumerateObject()
            .Select(static member => new KeyValuePair<string, Value>(member.Name, Read(member.Value)))
            .Where(static member => !member.Value.IsAbsent)),
        _ => Value.Absent,
    };

    public static byte[] ToUtf8(Value value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WireJson.WriterOptions))
        {
            Write(writer, value);
        }

        return stream.ToArray();
    }

    /// <summary>A number that need not be whole keeps a point or an exponent, so that it is read back as one.</summary>
    private static string Fraction(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".eE") < 0 ? text + ".0" : text;
    }

    /// <summary>Maps of values inside the records of the database.</summary>
    internal sealed class MapConverter : JsonConverter<MapValue>
    {
        public override MapValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ValueJson.Read(JsonElement.ParseValue(ref reader)) as MapValue;

        public override void Write(Utf8JsonWriter writer, MapValue value, JsonSerializerOptions options) => ValueJson.Write(writer, value);
    }
}
