using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.State;

/// <summary>
/// Values as canonical JSON: names in ordinal order, no white space. What JSON has no word for is an object with one name that
/// starts with <c>$</c>; a map that has such a name itself is wrapped in <c>$map</c>.
/// </summary>
internal static class ValueCodec
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(Value value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static MapValue MapFromJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return (MapValue)Read(document.RootElement);
    }

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
                WriteItems(writer, list.Items);
                break;
            case MapValue map:
                WriteMap(writer, map);
                break;
            case ReferenceValue reference:
                WriteTagged(writer, "$ref", ("id", reference.LogicalId), ("attribute", reference.Attribute));
                break;
            case SecretValue secret:
                WriteTagged(writer, "$secret", ("environment", secret.EnvironmentVariable));
                break;
            case SealedSecretValue secret:
                WriteTagged(writer, "$sealed", ("environment", secret.EnvironmentVariable), ("hash", secret.Hash));
                break;
            case AssetValue asset:
                WriteAsset(writer, asset);
                break;
            case JoinedValue joined:
                writer.WriteStartObject();
                writer.WritePropertyName("$join");
                WriteItems(writer, joined.Parts);
                writer.WriteEndObject();
                break;
            default:
                WriteTagged(writer, value.IsAbsent ? "$absent" : "$unknown");
                break;
        }
    }

    public static Value Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Value.Of(json.GetString()),
        JsonValueKind.Number => json.GetRawText().AsSpan().IndexOfAny(".eE") < 0 ? Value.Of(json.GetInt64()) : Value.Of(json.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => Value.Of(json.GetBoolean()),
        JsonValueKind.Array => new ListValue([.. json.EnumerateArray().Select(Read)]),
        JsonValueKind.Object => ReadObject(json),
        _ => throw new JsonException($"{json.ValueKind} is not a value."),
    };

    private static Value ReadObject(JsonElement json)
    {
        var first = json.EnumerateObject().FirstOrDefault();
        return first.Value.ValueKind == JsonValueKind.Undefined || !first.Name.StartsWith('$') ? ReadMap(json) : first.Name switch
        {
            "$map" => ReadMap(first.Value),
            "$ref" => new ReferenceValue(Text(first.Value, "id"), Text(first.Value, "attribute")),
            "$secret" => new SecretValue(Text(first.Value, "environment")),
            "$sealed" => new SealedSecretValue(Text(first.Value, "environment"), TextOrNull(first.Value, "hash")),
            "$asset" => ReadAsset(first.Value),
            "$join" => new JoinedValue([.. first.Value.EnumerateArray().Select(Read)]),
            "$absent" => Value.Absent,
            "$unknown" => Value.Unknown,
            _ => throw new JsonException($"'{first.Name}' is not a kind of value."),
        };
    }

    private static MapValue ReadMap(JsonElement json) =>
        new(json.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, Read(member.Value))));

    private static AssetValue ReadAsset(JsonElement json) => new(Text(json, "kind"), Text(json, "source"))
    {
        Sha256 = TextOrNull(json, "sha256"),
        Size = NumberOrNull(json, "size"),
        UnzippedSize = NumberOrNull(json, "unzippedSize"),
    };

    private static void WriteAsset(Utf8JsonWriter writer, AssetValue asset) => WriteTagged(
        writer,
        "$asset",
        ("kind", asset.Kind),
        ("sha256", asset.Sha256),
        ("size", asset.Size),
        ("source", asset.Source),
        ("unzippedSize", asset.UnzippedSize));

    private static void WriteMap(Utf8JsonWriter writer, MapValue map)
    {
        var isEscaped = map.Entries.Any(static entry => entry.Key.StartsWith('$'));
        writer.WriteStartObject();
        if (isEscaped)
        {
            writer.WriteStartObject("$map");
        }

        foreach (var (name, value) in map.Entries)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        if (isEscaped)
        {
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, IReadOnlyList<Value> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteTagged(Utf8JsonWriter writer, string tag, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(tag);
        foreach (var (name, value) in members)
        {
            switch (value)
            {
                case string text:
                    writer.WriteString(name, text);
                    break;
                case long number:
                    writer.WriteNumber(name, number);
                    break;
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>A number that need not be whole keeps a point or an exponent, so that it is read back as one.</summary>
    private static string Fraction(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".eE") < 0 ? text + ".0" : text;
    }

    private static string Text(JsonElement json, string name) =>
        TextOrNull(json, name) ?? throw new JsonException($"'{name}' is missing.");

    private static string? TextOrNull(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private static long? NumberOrNull(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Number ? member.GetInt64() : null;
}
