using System.Text.Encodings.Web;
using System.Text.Json;

namespace LambdaIaC.Local.Invocation;

/// <summary>JSON as the platform writes it: names as they are, and only what must be escaped.</summary>
internal static class AwsJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
