using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>Kestrel on the loopback interface and nothing around it: no host, no container, no middleware.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly KestrelServer _server;

    private LoopbackServer(KestrelServer server, Uri address) => (_server, Address) = (server, address);

    /// <summary>Where it listens, such as <c>http://127.0.0.1:3001/</c>.</summary>
    public Uri Address { get; }

    /// <summary>Starts to listen.</summary>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="answer">Answers a request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PortInUseException">Something else listens on the port.</exception>
    public static async Task<LoopbackServer> StartAsync(int port, RequestDelegate answer, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = null;
        options.Limits.MaxRequestLineSize = 64 * 1024;
        options.Listen(IPAddress.Loopback, port);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        try
        {
            await server.StartAsync(new Application(answer), cancellationToken);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            server.Dispose();
            throw new PortInUseException(port);
        }

        return new LoopbackServer(server, new Uri(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single()));
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await _server.StopAsync(patience.Token);
        _server.Dispose();
    }

    private sealed class Application(RequestDelegate answer) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => answer(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}

/// <summary>Something else listens on the port; the message is one line for a person.</summary>
internal sealed class PortInUseException(int port)
    : IOException($"Port {port} is in use. Stop what listens on it, or take another one (--port 0 takes a free one).");
