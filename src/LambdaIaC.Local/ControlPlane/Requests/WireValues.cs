using System.Text.Json;
using LambdaIaC.Local.Storage;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>
/// Reads JSON as values of a schema, under the schema's names. What the schema does not have is left out, as AWS ignores it;
/// a value of the wrong JSON type is an error in AWS's words.
/// </summary>
internal sealed class WireValues
{
    /// <summary>The first value of a wrong type; null when there was none.</summary>
    public ApiError? Error { get; private set; }

    /// <summary>The bytes of a blob, when there was one.</summary>
    public CodePackage? Package { get; private set; }

    public Value Read(PropertySchema property, JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return Value.Absent;
        }

        return property.Kind switch
        {
            PropertyKind.Text => json.ValueKind == JsonValueKind.String ? Value.Of(json.GetString()) : WrongType(json, "a String"),
            PropertyKind.Integer => Integer(json),
            PropertyKind.Number => json.ValueKind == JsonValueKind.Number ? Value.Of(json.GetDouble()) : WrongType(json, "a Double"),
            PropertyKind.Boolean => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? Value.Of(json.GetBoolean()) : WrongType(json, "a Boolean"),
            PropertyKind.Blob => Blob(json),
            PropertyKind.Structure => json.ValueKind == JsonValueKind.Object ? Structure(property.Members, json) : Unexpected(json),
            PropertyKind.List => json.ValueKind == JsonValueKind.Array ? List(property, json) : Unexpected(json, "list"),
            PropertyKind.Map => json.ValueKind == JsonValueKind.Object ? Map(property, json) : Unexpected(json, "map"),
            PropertyKind.Document => ValueJson.Read(json),
            _ => throw new InvalidOperationException($"Properties of the kind {property.Kind} have no JSON form."),
        };
    }

    public MapValue Structure(IEnumerable<PropertySchema> members, JsonElement json) => new(
        from member in members
        where member.ApiName.Length > 0 && json.TryGetProperty(member.ApiName, out _)
        let value = Read(member, json.GetProperty(member.ApiName))
        where !value.IsAbsent
        select new KeyValuePair<string, Value>(member.Name, value));

    private ListValue List(PropertySchema property, JsonElement json) =>
        new([.. json.EnumerateArray().Select(item => property.Item is { } schema ? Read(schema, item) : ValueJson.Read(item)).Where(static item => !item.IsAbsent)]);

    private MapValue Map(PropertySchema property, JsonElement json) => new(
        from entry in json.EnumerateObject()
        let value = property.Item is { } schema ? Read(schema, entry.Value) : ValueJson.Read(entry.Value)
        where !value.IsAbsent
        select new KeyValuePair<string, Value>(entry.Name, value));

    private Value Integer(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Number)
        {
            return WrongType(json, "an Integer");
        }

        return json.TryGetInt64(out var integer) ? Value.Of(integer) : WrongType(json, "an Integer");
    }

    private Value Blob(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            return WrongType(json, "a Blob");
        }

        if (!json.TryGetBytesFromBase64(out var bytes))
        {
            Error ??= ApiError.Serialization("The base64 of a blob could not be decoded.");
            return Value.Absent;
        }

        Package = CodePackage.FromBytes(bytes);
        return new AssetValue("zip", "") { Size = bytes.LongLength };
    }

    private Value WrongType(JsonElement json, string wanted)
    {
        if (json.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return Unexpected(json);
        }

        Error ??= ApiError.Serialization($"{Token(json)} can not be converted to {wanted}");
        return Value.Absent;
    }

    private Value Unexpected(JsonElement json, string? wanted = null)
    {
        Error ??= ApiError.Serialization((json.ValueKind, wanted) switch
        {
            (JsonValueKind.Object, _) => "Start of structure or map found where not expected.",
            (JsonValueKind.Array, _) => "Start of list found where not expected",
            (_, { } shape) => $"Expected {shape} or null",
            _ => "Unexpected field type",
        });
        return Value.Absent;
    }

    private static string Token(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => "STRING_VALUE",
        JsonValueKind.Number => json.TryGetInt64(out _) ? "NUMBER_VALUE" : "DECIMAL_VALUE",
        JsonValueKind.True => "TRUE_VALUE",
        _ => "FALSE_VALUE",
    };
}
