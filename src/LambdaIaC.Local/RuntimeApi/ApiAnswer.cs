using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary>Writes the answers of the Runtime API itself.</summary>
internal static class ApiAnswer
{
    private static readonly byte[] s_accepted = "{\"status\":\"OK\"}\n"u8.ToArray();

    /// <summary>202 and <c>{"status":"OK"}</c>.</summary>
    public static Task WriteAcceptedAsync(IFeatureCollection context) => WriteAsync(context, 202, s_accepted, "application/json");

    public static Task WriteErrorAsync(IFeatureCollection context, int status, string errorType, string errorMessage) =>
        WriteAsync(context, status, JsonSerializer.SerializeToUtf8Bytes(new { errorMessage, errorType }), "application/json");

    public static async Task WriteAsync(IFeatureCollection context, int status, ReadOnlyMemory<byte> body, string contentType)
    {
        var response = context.GetRequiredFeature<IHttpResponseFeature>();
        response.StatusCode = status;
        response.Headers.ContentType = contentType;
        response.Headers.ContentLength = body.Length;
        await context.GetRequiredFeature<IHttpResponseBodyFeature>().Writer.WriteAsync(body);
    }
}
