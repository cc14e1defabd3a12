using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LambdaIaC.DotNetRuntime.Tests.Hosting;

/// <summary>A small Lambda Runtime API on loopback.</summary>
internal sealed class RuntimeApiServer : IAsyncDisposable
{
    private const string Root = "/2018-06-01/runtime";

    private readonly WebApplication _app;
    private readonly Channel<TestEvent> _events = Channel.CreateUnbounded<TestEvent>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Answer>> _answers = new();
    private readonly TaskCompletionSource<Answer> _initError = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RuntimeApiServer(WebApplication app) => _app = app;

    public string Authority => _app.Urls.Single()["http://".Length..];

    /// <summary>Whether answers of <c>next</c> are sent in chunks instead of with a length.</summary>
    public bool SendsChunks { get; set; }

    /// <summary>Whether the connection is closed after each answer.</summary>
    public bool ClosesConnections { get; set; }

    /// <summary>The connections that were used.</summary>
    public ConcurrentDictionary<string, bool> Connections { get; } = new();

    public Task<Answer> InitError => _initError.Task;

    public static async Task<RuntimeApiServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(static options => options.Limits.MaxRequestBodySize = null);
        var server = new RuntimeApiServer(builder.Build());
        server._app.Run(server.HandleAsync);
        await server._app.StartAsync();
        return server;
    }

    public async Task<Answer> InvokeAsync(TestEvent testEvent)
    {
        var answer = new TaskCompletionSource<Answer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _answers[testEvent.RequestId] = answer;
        await _events.Writer.WriteAsync(testEvent);
        var first = await Task.WhenAny(answer.Task, InitError).WaitAsync(TimeSpan.FromSeconds(60));
        return first == answer.Task ? await first : throw new InvalidOperationException($"The function did not start: {(await first).Text}");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        Connections[context.Connection.Id] = true;
        if (ClosesConnections)
        {
            context.Response.Headers.Connection = "close";
        }

        var path = context.Request.Path.Value ?? "";
        if (path == $"{Root}/invocation/next")
        {
            await SendEventAsync(context, await _events.Reader.ReadAsync(context.RequestAborted));
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var answer = new Answer(path.EndsWith("/error", StringComparison.Ordinal), body.ToArray(), context.Request.Headers["Lambda-Runtime-Function-Error-Type"]);
        context.Response.StatusCode = 202;
        await context.Response.WriteAsync("""{"status":"OK"}""");
        if (path == $"{Root}/init/error")
        {
            _initError.SetResult(answer);
        }
        else
        {
            _answers[path.Split('/')[4]].SetResult(answer);
        }
    }

    private async Task SendEventAsync(HttpContext context, TestEvent testEvent)
    {
        var headers = context.Response.Headers;
        headers["Lambda-Runtime-Aws-Request-Id"] = testEvent.RequestId;
        headers["Lambda-Runtime-Deadline-Ms"] = DateTimeOffset.UtcNow.AddSeconds(60).ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        headers["Lambda-Runtime-Invoked-Function-Arn"] = "arn:aws:lambda:eu-west-1:123456789012:function:sample";
        foreach (var (name, value) in testEvent.Headers)
        {
            headers[name] = value;
        }

        if (SendsChunks)
        {
            foreach (var part in testEvent.Payload.Chunk(7))
            {
                await context.Response.Body.WriteAsync(part);
                await context.Response.Body.FlushAsync();
            }
        }
        else
        {
            context.Response.ContentLength = testEvent.Payload.Length;
            await context.Response.Body.WriteAsync(testEvent.Payload);
        }
    }
}

/// <summary>An event to hand out.</summary>
internal sealed record TestEvent(byte[] Payload)
{
    public string RequestId { get; init; } = Guid.NewGuid().ToString();

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}

/// <summary>What the runtime answered.</summary>
internal sealed record Answer(bool IsError, byte[] Body, string? ErrorType)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);
}
