using System.Text.Json;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Tests.Providers;

/// <summary>A resource of the <see cref="DiskProvider"/>: one file that appears and disappears as a whole.</summary>
internal sealed record RealResource(string Type, string Id, string Token, MapValue Inputs, MapValue Outputs)
{
    /// <summary>Of a version: the inputs that its function had when it was published.</summary>
    public MapValue Snapshot { get; init; } = MapValue.Empty;

    public static RealResource Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new RealResource(
            root.GetProperty("type").GetString()!,
            root.GetProperty("id").GetString()!,
            root.GetProperty("token").GetString()!,
            Map(root, "inputs"),
            Map(root, "outputs"))
        {
            Snapshot = Map(root, "snapshot"),
        };
    }

    public string ToJson() =>
        $$"""
        {"type":{{Text(Type)}},"id":{{Text(Id)}},"token":{{Text(Token)}},"inputs":{{RecordedValues.ToJson(Inputs)}},"outputs":{{RecordedValues.ToJson(Outputs)}},"snapshot":{{RecordedValues.ToJson(Snapshot)}}}
        """;

    private static MapValue Map(JsonElement root, string name) => RecordedValues.FromJson(root.GetProperty(name).GetRawText(), new Dictionary<string, string>());

    private static string Text(string text) => JsonSerializer.Serialize(text);
}
