using System.Globalization;
using System.Text.Json;

namespace LambdaIaC.Rules.Tests.Facts;

/// <summary>One property of lambda-properties.json, read as aspects with text values that a schema's aspects are compared with.</summary>
/// <param name="json">The entry of the file.</param>
internal sealed class PropertyFact(JsonElement json)
{
    /// <summary>The path in a schema: CloudFormation's where it has one, otherwise the API's.</summary>
    public string Path => Text("cfn") ?? Text("api") ?? throw new InvalidOperationException($"A property without a name: {json}");

    public IEnumerable<KeyValuePair<string, string>> Aspects =>
        new (string Name, string? Value)[]
        {
            ("type", Type(json)),
            ("required", Text("required")),
            ("mutability", Mutability),
            ("api name", Text("api")?.Split('.')[^1] ?? ""),
            ("source", json.GetProperty("source")[0].GetString()),
            ("default", Text("default")),
            ("sensitive", Text("sensitive") ?? "false"),
            ("unit", Text("unit")),
            ("min", Text("effectiveMin") ?? Text("min")),
            ("max", Text("effectiveMax") ?? Text("max")),
            ("min on managed instances", Text("effectiveMinManagedInstances") ?? (Text("effectiveMaxManagedInstances") is null ? null : Text("min"))),
            ("max on managed instances", Text("effectiveMaxManagedInstances")),
            ("min length", Text("effectiveMinLength") ?? Text("minLength")),
            ("max length", Text("maxLength")),
            ("max length of a bare name", NameLength),
            ("max policy length", PolicyLength),
            ("pattern", Text("pattern")),
            ("enum", Enum(json)),
            ("min items", Text("minItems") ?? Text("minEntries")),
            ("max items", Text("effectiveMaxItems") ?? Text("maxItems") ?? Text("effectiveMaxEntries") ?? Text("maxEntries")),
            ("max bytes", Text("effectiveMaxBytes")),
            ("forbidden", Words("forbidden")),
            ("reserved keys", Words("reservedKeys")),
            ("item type", json.TryGetProperty("item", out _) ? null : ItemType),
        }
        .Concat(Part("item")).Concat(Part("key")).Concat(Part("value"))
        .Where(static aspect => aspect.Value is not null)
        .Select(static aspect => KeyValuePair.Create(aspect.Name, aspect.Value!));

    /// <summary>What a change does: CloudFormation's answer, or the API's where CloudFormation has no such property.</summary>
    private string Mutability => (Text("immutable"), Text("apiImmutable")) switch
    {
        ("true", _) => "Replaces",
        ("conditional", _) => "ReplacesWhenAdded",
        ("readOnly", _) => "ReadOnly",
        ("false", _) => "Updatable",
        (null, "true") => "Replaces",
        (null, "false") => "Updatable",
        _ => "not known",
    };

    private string? NameLength => json.TryGetProperty("effectiveMaxLength", out var limit) && limit.ValueKind == JsonValueKind.Object
        ? limit.GetProperty("bareName").ToString()
        : null;

    private string? PolicyLength => json.TryGetProperty("effectiveMaxLength", out var limit) && limit.ValueKind == JsonValueKind.Number
        ? limit.ToString()
        : Text("effectiveMaxTotalLength");

    /// <summary>What stands in angle brackets: <c>list&lt;structure&gt;</c>.</summary>
    private string? ItemType => Text("type") is { } type && type.StartsWith("list<", StringComparison.Ordinal) ? TypeOf(type[5..^1]) : null;

    private static string Type(JsonElement json)
    {
        var type = json.GetProperty("type");
        return type.ValueKind == JsonValueKind.Array ? "Document" : TypeOf(type.GetString()!);
    }

    private static string TypeOf(string type) => type.Split('<')[0] switch
    {
        "string" => "Text",
        "integer" or "long" => "Integer",
        "double" or "number" or "timestamp" => "Number",
        "boolean" => "Boolean",
        "structure" or "object" => "Structure",
        "list" or "array" => "List",
        "map" => "Map",
        "blob" => "Blob",
        var other => other,
    };

    private static string? Enum(JsonElement json) => json.TryGetProperty("enum", out var words)
        ? string.Join(", ", words.EnumerateArray().Select(static word => word.ToString()).Order(StringComparer.Ordinal))
        : null;

    private IEnumerable<(string Name, string? Value)> Part(string name)
    {
        if (!json.TryGetProperty(name, out var part))
        {
            return [];
        }

        return
        [
            ($"{name} type", Type(part)),
            ($"{name} min", TextOf(part, "min")),
            ($"{name} max", TextOf(part, "max")),
            ($"{name} min length", TextOf(part, "minLength")),
            ($"{name} max length", TextOf(part, "maxLength")),
            ($"{name} pattern", TextOf(part, "pattern")),
            ($"{name} enum", Enum(part)),
        ];
    }

    private string? Words(string name) => json.TryGetProperty(name, out var words) && words.ValueKind == JsonValueKind.Array
        ? string.Join(", ", words.EnumerateArray().Select(static word => word.GetString()).Order(StringComparer.Ordinal))
        : TextOf(json, name);

    private string? Text(string name) => TextOf(json, name);

    private static string? TextOf(JsonElement json, string name) => json.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.Null => null,
            // A limit per kind of event source is a rule's.
            JsonValueKind.Object => null,
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(static item => item.ToString())),
            _ => value.ToString(),
        }
        : null;
}
