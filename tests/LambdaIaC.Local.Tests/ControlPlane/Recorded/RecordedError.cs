using System.Text.Json;
using System.Text.Json.Nodes;

namespace LambdaIaC.Local.Tests.ControlPlane.Recorded;

/// <summary>An answer that AWS gave, as LocalStack's tests recorded it against AWS, with a request that gets it.</summary>
internal sealed class RecordedError
{
    private readonly JsonObject _json;

    private RecordedError(JsonObject json) => _json = json;

    /// <summary>Every recording whose request is known, by its id in the file.</summary>
    public static IReadOnlyDictionary<int, RecordedError> All { get; } = Load();

    public HttpMethod Method => HttpMethod.Parse(Text("request", "method"));

    public string Path => Text("request", "path");

    public byte[]? Body => _json["request"]?["bytes"] is { } bytes
        ? Convert.FromBase64String(bytes.GetValue<string>())
        : _json["request"]?["body"] is { } body ? JsonSerializer.SerializeToUtf8Bytes(body) : null;

    public string Code => Text("expect", "code");

    /// <summary>Null where the recording kept no status.</summary>
    public int? Status => _json["expect"]?["status"]?.GetValue<int>();

    public bool HasEnvelope => _json["expect"]?.AsObject().ContainsKey("type") == true;

    public string? Type => _json["expect"]?["type"]?.GetValue<string>();

    public string? MessageKey => _json["expect"]?["messageKey"]?.GetValue<string>();

    public string? Reason => _json["expect"]?["reason"]?.GetValue<string>();

    public string? Message => _json["expect"]?["message"]?.GetValue<string>();

    /// <summary>The start of a text that the recording cut off.</summary>
    public string? MessageStart => _json["expect"]?["messageStart"]?.GetValue<string>();

    /// <summary>The single failures of a ValidationException, in no order.</summary>
    public IReadOnlyList<string>? Messages => _json["expect"]?["messages"]?.AsArray().Select(static message => message!.GetValue<string>()).ToList();

    public override string ToString() => $"{Text("test")} {Text("key")}";

    private static Dictionary<int, RecordedError> Load()
    {
        var file = File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "ControlPlane", "Recorded", "recorded-errors.json"))
            .Replace("${zip}", Convert.ToBase64String(TestZip.Small), StringComparison.Ordinal)
            .Replace("${sha256}", TestZip.SmallSha256, StringComparison.Ordinal);
        return JsonNode.Parse(file)!.AsArray().ToDictionary(static entry => entry!["id"]!.GetValue<int>(), static entry => new RecordedError(entry!.AsObject()));
    }

    private string Text(params string[] path) => path.Aggregate((JsonNode?)_json, static (node, name) => node?[name])?.GetValue<string>()
        ?? throw new InvalidOperationException($"No {string.Join('.', path)} in {_json}");
}
