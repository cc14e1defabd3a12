using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary>
/// The Runtime API of all environments in one Kestrel, without the hosting layers above it. Which runtime is calling is known from the
/// connection, which came in through the listener of its environment.
/// </summary>
internal sealed class RuntimeApiServer : IAsyncDisposable
{
    /// <summary>Kestrel takes an infinite one as well, but computes with it and overflows: connections end after a second.</summary>
    private static readonly TimeSpan s_longestInvocation = TimeSpan.FromDays(365);

    /// <summary>Official runtimes send the cause of an error for X-Ray in a header, up to 64 KiB of it.</summary>
    private const int LargestHeaders = 128 * 1024;

    private static readonly TimeSpan s_stopLimit = TimeSpan.FromSeconds(2);

    private readonly RuntimeApiTransport _transport = new();
    private readonly SocketConnectionContextFactory _connections = new(new SocketConnectionFactoryOptions(), NullLogger.Instance);
    private readonly KestrelServer _server;
    private readonly Task _started;

    public RuntimeApiServer()
    {
        var options = new KestrelServerOptions
        {
            AddServerHeader = false,
            ApplicationServices = NoServices.Instance,
            ResponseHeaderEncodingSelector = static _ => Encoding.UTF8,
            RequestHeaderEncodingSelector = static _ => Encoding.Latin1,
        };

        // Between an event and its answer a connection is idle for as long as the function works; answers may be large and slow.
        options.Limits.KeepAliveTimeout = s_longestInvocation;
        options.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        options.Limits.MaxRequestBodySize = null;
        options.Listen(new RuntimeApiTransport.RuntimeApiEndPoint(), static listen => listen.Protocols = HttpProtocols.Http1);
        _server = new KestrelServer(Options.Create(options), _transport, NullLoggerFactory.Instance);
        _started = Task.Run(() => _server.StartAsync(new RuntimeApiApplication(), CancellationToken.None));
    }

    /// <summary>Serves the Runtime API to whoever connects to the socket, until the result is disposed.</summary>
    /// <param name="listener">A listening socket; it is closed with the result.</param>
    /// <param name="port">The runtime behind it.</param>
    public IDisposable Listen(Socket listener, RuntimeApiPort port)
    {
        _ = AcceptAsync(listener, port);
        return listener;
    }

    public async ValueTask DisposeAsync()
    {
        await _started;
        using var limit = new CancellationTokenSource(s_stopLimit);
        await _server.StopAsync(limit.Token);
        _server.Dispose();
        _connections.Dispose();
    }

    private async Task AcceptAsync(Socket listener, RuntimeApiPort port)
    {
        while (await AcceptAsync(listener) is { } socket)
        {
            var connection = _connections.Create(socket);
            connection.Items[RuntimeApiPort.Key] = port;
            _transport.Add(connection);
        }
    }

    /// <returns>The next connection; null when the environment has ended and closed its listener.</returns>
    private static async Task<Socket?> AcceptAsync(Socket listener)
    {
        try
        {
            var socket = await listener.AcceptAsync();
            socket.NoDelay = true;
            return socket;
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            return null;
        }
    }

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
