using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace LambdaIaC.Benchmarks.Floors;

/// <summary>
/// The least a local Lambda can be: one port for callers, one for a single function process, no log, no meter, no policy, no disk.
/// Our own service is measured against it.
/// </summary>
internal sealed class BareRuntimeLoop : IAsyncDisposable
{
    private readonly Channel<Event> _events = Channel.CreateUnbounded<Event>();
    private Event? _running;
    private BareKestrel? _server;
    private Process? _function;

    public int Port => _server!.Ports[0];

    public static async Task<BareRuntimeLoop> StartAsync(string program, params string[] arguments)
    {
        var loop = new BareRuntimeLoop();
        loop._server = await BareKestrel.StartAsync(2, loop.HandleAsync);
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["AWS_LAMBDA_RUNTIME_API"] = $"127.0.0.1:{loop._server.Ports[1]}";
        loop._function = Process.Start(start);
        return loop;
    }

    public async ValueTask DisposeAsync()
    {
        _function?.Kill(entireProcessTree: true);
        _function?.Dispose();
        _events.Writer.TryComplete();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Connection.LocalPort == Port)
        {
            var invocation = new Event(await ReadAsync(context.Request), new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously));
            await _events.Writer.WriteAsync(invocation);
            await WriteAsync(context.Response, 200, await invocation.Result.Task);
        }
        else if (context.Request.Path.Value!.EndsWith("/next", StringComparison.Ordinal))
        {
            _running = await _events.Reader.ReadAsync(context.RequestAborted);
            context.Response.Headers["Lambda-Runtime-Aws-Request-Id"] = "1";
            await WriteAsync(context.Response, 200, _running.Payload);
        }
        else
        {
            var result = await ReadAsync(context.Request);
            _running!.Result.SetResult(result);
            await WriteAsync(context.Response, 202, "{\"status\":\"OK\"}"u8.ToArray());
        }
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    private static async Task WriteAsync(HttpResponse response, int status, byte[] body)
    {
        response.StatusCode = status;
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }

    private sealed record Event(byte[] Payload, TaskCompletionSource<byte[]> Result);
}
