using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaIaC.Local.Storage;

/// <summary>How JSON is written here: compact, and with the characters that AWS leaves alone left alone.</summary>
internal static class WireJson
{
    /// <summary>AWS does not escape &lt;, &gt;, &amp; and '; nobody embeds these documents in HTML.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For the records of the database.</summary>
    public static JsonSerializerOptions RecordOptions { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ValueJson.MapConverter(), new JsonStringEnumConverter() },
    };
}
