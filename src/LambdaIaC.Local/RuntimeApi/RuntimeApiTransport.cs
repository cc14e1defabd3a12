using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary>
/// Feeds Kestrel with connections that were accepted elsewhere: environments come and go while it runs, and their sockets may live in
/// other network namespaces, neither of which Kestrel's own listeners can follow.
/// </summary>
internal sealed class RuntimeApiTransport : IConnectionListenerFactory, IConnectionListenerFactorySelector
{
    private readonly Channel<ConnectionContext> _accepted = Channel.CreateUnbounded<ConnectionContext>();

    public void Add(ConnectionContext connection) => _accepted.Writer.TryWrite(connection);

    public bool CanBind(EndPoint endpoint) => endpoint is RuntimeApiEndPoint;

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<IConnectionListener>(new Listener(_accepted.Reader, endpoint));

    /// <summary>The one address that Kestrel is told to listen on.</summary>
    internal sealed class RuntimeApiEndPoint : EndPoint
    {
        public override string ToString() => "runtime-api";
    }

    private sealed class Listener(ChannelReader<ConnectionContext> accepted, EndPoint endpoint) : IConnectionListener
    {
        private readonly CancellationTokenSource _unbound = new();

        public EndPoint EndPoint => endpoint;

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
        {
            try
            {
                return await accepted.ReadAsync(_unbound.Token);
            }
            catch (OperationCanceledException)
            {
                // Kestrel stops accepting when it gets null; an exception would leave it waiting.
                return null;
            }
        }

        public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
        {
            _unbound.Cancel();
            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync()
        {
            _unbound.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
