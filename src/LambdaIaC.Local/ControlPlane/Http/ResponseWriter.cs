using System.Text.Json;
using LambdaIaC.Local.Storage;
using Microsoft.AspNetCore.Http;

namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>Writes answers and refusals as AWS does: the code of a refusal is in a header, its text in the member that the shape names.</summary>
internal static class ResponseWriter
{
    private const string Json = "application/json";

    public static Task WriteAsync(HttpResponse http, Operation operation, OperationResponse response)
    {
        if (response.Error is { } error)
        {
            return WriteAsync(http, error);
        }

        http.StatusCode = response.Status ?? operation.SuccessStatus;
        foreach (var (name, value) in response.Headers)
        {
            http.Headers[name] = value;
        }

        if (http.StatusCode == StatusCodes.Status204NoContent)
        {
            return Task.CompletedTask;
        }

        return WriteBodyAsync(http, response.Document is { } document ? ValueJson.ToUtf8(document) : response.Payload);
    }

    public static Task WriteAsync(HttpResponse http, ApiError error)
    {
        http.StatusCode = error.Status;
        http.Headers["x-amzn-ErrorType"] = error.Code;
        return WriteBodyAsync(http, Envelope(error));
    }

    /// <summary>Nothing here has such a path.</summary>
    public static Task WriteUnknownOperationAsync(HttpResponse http)
    {
        http.StatusCode = StatusCodes.Status404NotFound;
        http.Headers["x-amzn-ErrorType"] = "UnknownOperationException";
        return WriteBodyAsync(http, "{}"u8.ToArray());
    }

    private static byte[] Envelope(ApiError error)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WireJson.WriterOptions))
        {
            writer.WriteStartObject();
            WriteIfSet(writer, "Type", error.Type);
            writer.WriteString(error.MessageKey, error.Message);
            WriteIfSet(writer, "Reason", error.Reason);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteIfSet(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static Task WriteBodyAsync(HttpResponse http, ReadOnlyMemory<byte> body)
    {
        http.ContentType = Json;
        http.ContentLength = body.Length;
        return body.Length == 0 ? Task.CompletedTask : http.BodyWriter.WriteAsync(body).AsTask();
    }
}
