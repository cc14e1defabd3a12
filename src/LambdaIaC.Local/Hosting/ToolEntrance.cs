using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.Logs;
using Microsoft.AspNetCore.Http;

namespace LambdaIaC.Local.Hosting;

/// <summary>
/// What the tools of LambdaIaC ask a running service for and Lambda has no API for: the resource provider and the logs.
/// Callers show the token of <c>service.lock</c>, which only the user who started the service can read. The health is for everybody.
/// </summary>
internal sealed class ToolEntrance(LocalService service, string token)
{
    public const string Prefix = "/_lambdaiac";

    public async Task AnswerAsync(HttpContext context, CancellationToken stopping)
    {
        var (request, response) = (context.Request, context.Response);
        var path = request.Path.Value?[Prefix.Length..] ?? "";
        if (path == "/health")
        {
            await response.WriteAsJsonAsync(new { status = "ok", pid = Environment.ProcessId, functions = service.Lambda.State.Functions.Count }, stopping);
            return;
        }

        if (!HasToken(request))
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var answer = (request.Method, path) switch
        {
            ("POST", "/provider/create" or "/provider/read" or "/provider/update" or "/provider/delete") => CallProviderAsync(context, path["/provider/".Length..], stopping),
            ("GET", "/logs") => WriteEventsAsync(context, stopping),
            ("GET", "/logs/follow") => FollowAsync(context, stopping),
            ("GET", "/log-groups") => response.WriteAsJsonAsync(await service.Logs.ListGroupsAsync(stopping), stopping),
            _ => NotFoundAsync(response),
        };
        await answer;
    }

    private static Task NotFoundAsync(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private bool HasToken(HttpRequest request) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString()),
        Encoding.UTF8.GetBytes($"Bearer {token}"));

    private async Task CallProviderAsync(HttpContext context, string call, CancellationToken stopping)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body, default, stopping);
        byte[] answer;
        try
        {
            answer = await ProviderWire.CallAsync(service.Provider, call, body.RootElement, stopping);
        }
        catch (ProviderException refusal)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            answer = JsonSerializer.SerializeToUtf8Bytes(new ProviderRefusal(refusal.Code, refusal.Message));
        }

        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(answer, stopping);
    }

    private async Task WriteEventsAsync(HttpContext context, CancellationToken stopping)
    {
        var query = LogQuery.Of(context.Request);
        var events = await service.Logs.ReadAsync(query.Group, query.Stream, query.After, query.Limit, stopping);
        await context.Response.WriteAsJsonAsync(events, stopping);
    }

    /// <summary>One event per line, until the client goes away.</summary>
    private async Task FollowAsync(HttpContext context, CancellationToken stopping)
    {
        var query = LogQuery.Of(context.Request);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        context.Response.ContentType = "application/x-ndjson";
        await context.Response.Body.FlushAsync(ending.Token);
        await foreach (var logEvent in service.Logs.FollowAsync(query.Group, query.Stream, query.After, ending.Token))
        {
            await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(logEvent), ending.Token);
            await context.Response.Body.WriteAsync("\n"u8.ToArray(), ending.Token);
            await context.Response.Body.FlushAsync(ending.Token);
        }
    }

    private readonly record struct LogQuery(string Group, string? Stream, long After, int Limit)
    {
        public static LogQuery Of(HttpRequest request) => new(
            request.Query["group"].ToString(),
            request.Query["stream"] is [{ Length: > 0 } stream] ? stream : null,
            long.TryParse(request.Query["after"], NumberStyles.None, CultureInfo.InvariantCulture, out var after) ? after : 0,
            int.TryParse(request.Query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : 10_000);
    }
}

/// <summary>Why the provider refused a call, on the wire.</summary>
internal sealed record ProviderRefusal(string Code, string Message);
