using System.Text.Json;
using LambdaIaC.Local.Storage;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Hosting;

/// <summary>Values on the way to a provider in another process: everything is resolved, and code is an asset whose zip lies on this machine.</summary>
internal static class ProviderValues
{
    /// <summary>No property and no environment variable can have this name.</summary>
    private const string AssetMark = "$asset";

    public static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value)
        {
            case AssetValue asset:
                WriteAsset(writer, asset);
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
            case ListValue list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                ValueJson.Write(writer, value);
                break;
        }
    }

    public static Value Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty(AssetMark, out var asset) => ReadAsset(asset),
        JsonValueKind.Object => new MapValue(json.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, Read(member.Value)))),
        JsonValueKind.Array => new ListValue([.. json.EnumerateArray().Select(Read)]),
        _ => ValueJson.Read(json),
    };

    private static void WriteAsset(Utf8JsonWriter writer, AssetValue asset)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(AssetMark);
        writer.WriteString("kind", asset.Kind);
        writer.WriteString("source", asset.Source);
        writer.WriteString("sha256", asset.Sha256);
        WriteNumber(writer, "size", asset.Size);
        WriteNumber(writer, "unzippedSize", asset.UnzippedSize);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    private static AssetValue ReadAsset(JsonElement json) => new(json.GetProperty("kind").GetString() ?? "", json.GetProperty("source").GetString() ?? "")
    {
        Sha256 = json.GetProperty("sha256").GetString(),
        Size = json.TryGetProperty("size", out var size) ? size.GetInt64() : null,
        UnzippedSize = json.TryGetProperty("unzippedSize", out var unzipped) ? unzipped.GetInt64() : null,
    };
}
