using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LambdaIaC.DotNetRuntime.Errors;

namespace LambdaIaC.DotNetRuntime.Serialization;

/// <summary>System.Text.Json with the settings of AWS's default serializer: names as declared, read without regard to case, nulls left out.</summary>
internal sealed class PlatformSerializer : ISerializer
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNameCaseInsensitive = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public void Prepare(Type type) => s_options.GetTypeInfo(type);

    public object? Deserialize(ReadOnlyMemory<byte> json, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, type, s_options);
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException)
        {
            throw new JsonSerializerException($"The event is not JSON of a {type.FullName}: {failure.Message}", failure);
        }
    }

    public ReadOnlyMemory<byte> Serialize(object? value, Type type)
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(value, type, s_options);
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException)
        {
            throw new JsonSerializerException($"The result of type {type.FullName} cannot be written as JSON: {failure.Message}", failure);
        }
    }
}
