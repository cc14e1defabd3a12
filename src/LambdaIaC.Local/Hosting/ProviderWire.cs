using System.Text.Json;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Hosting;

/// <summary>The calls of a resource provider as JSON. Assets travel by their path: both ends are on one machine.</summary>
internal static class ProviderWire
{
    /// <summary>Makes a call that came over the wire and writes its answer; <c>null</c> when there is nothing.</summary>
    public static async Task<byte[]> CallAsync(IResourceProvider provider, string call, JsonElement request, CancellationToken cancellationToken)
    {
        ResourceState? state = null;
        switch (call)
        {
            case "create":
                state = await provider.CreateAsync(
                    new CreateRequest(Text(request, "type"), Text(request, "name"), Text(request, "stack"), Map(request, "inputs"), Text(request, "token")) { AssetFiles = Assets(request) },
                    cancellationToken);
                break;
            case "read":
                state = await provider.ReadAsync(new ReadRequest(Text(request, "type"), Text(request, "id"), Map(request, "inputs")), cancellationToken);
                break;
            case "update":
                var current = new ResourceState(Text(request, "id"), Map(request, "currentInputs"), Map(request, "currentOutputs"));
                state = await provider.UpdateAsync(
                    new UpdateRequest(Text(request, "type"), Text(request, "name"), current, Map(request, "inputs")) { AssetFiles = Assets(request) },
                    cancellationToken);
                break;
            case "delete":
                await provider.DeleteAsync(new DeleteRequest(Text(request, "type"), Text(request, "id"), Map(request, "inputs")), cancellationToken);
                break;
        }

        return Write(writer =>
        {
            if (state is null)
            {
                writer.WriteNullValue();
                return;
            }

            writer.WriteStartObject();
            writer.WriteString("id", state.Id);
            WriteMap(writer, "inputs", state.Inputs);
            WriteMap(writer, "outputs", state.Outputs);
            writer.WriteEndObject();
        });
    }

    /// <summary>The answer of a call; null when there is nothing.</summary>
    public static ResourceState? ReadState(JsonElement answer) => answer.ValueKind == JsonValueKind.Null
        ? null
        : new ResourceState(Text(answer, "id"), Map(answer, "inputs"), Map(answer, "outputs"));

    public static byte[] Write(CreateRequest request) => Write(request.AssetFiles, writer =>
    {
        WriteTexts(writer, ("type", request.Type), ("name", request.Name), ("stack", request.Stack), ("token", request.Token));
        WriteMap(writer, "inputs", request.Inputs);
    });

    public static byte[] Write(UpdateRequest request) => Write(request.AssetFiles, writer =>
    {
        WriteTexts(writer, ("type", request.Type), ("name", request.Name), ("id", request.Current.Id));
        WriteMap(writer, "currentInputs", request.Current.Inputs);
        WriteMap(writer, "currentOutputs", request.Current.Outputs);
        WriteMap(writer, "inputs", request.Inputs);
    });

    /// <summary>Reading and deleting take the same.</summary>
    public static byte[] Write(string type, string id, MapValue inputs) => Write(new Dictionary<string, string>(), writer =>
    {
        WriteTexts(writer, ("type", type), ("id", id));
        WriteMap(writer, "inputs", inputs);
    });

    private static byte[] Write(IReadOnlyDictionary<string, string> assets, Action<Utf8JsonWriter> members) => Write(writer =>
    {
        writer.WriteStartObject();
        members(writer);
        writer.WriteStartObject("assets");
        foreach (var (hash, path) in assets)
        {
            writer.WriteString(hash, Path.GetFullPath(path));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static byte[] Write(Action<Utf8JsonWriter> document)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            document(writer);
        }

        return stream.ToArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, params ReadOnlySpan<(string Name, string Value)> members)
    {
        foreach (var (name, value) in members)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, string name, MapValue map)
    {
        writer.WritePropertyName(name);
        ProviderValues.Write(writer, map);
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new JsonException($"'{name}' is missing.");

    private static MapValue Map(JsonElement json, string name) => (MapValue)ProviderValues.Read(json.GetProperty(name));

    private static Dictionary<string, string> Assets(JsonElement json) =>
        json.GetProperty("assets").EnumerateObject().ToDictionary(static asset => asset.Name, static asset => asset.Value.GetString() ?? "", StringComparer.Ordinal);
}
