using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LambdaIaC.DotNetRuntime.Api;

/// <summary>
/// One kept-alive HTTP/1.1 connection that carries one request at a time. A general HTTP client costs tens of milliseconds at the start
/// of the process and several thread switches per request; this one blocks, as the loop of a runtime does anyway.
/// </summary>
/// <param name="authority">Host and port of the Runtime API.</param>
internal sealed class HttpConnection(string authority) : IDisposable
{
    // Up to this size a body travels in the packet of its headers.
    private const int JoinedBody = 32 * 1024;

    private readonly (string Host, int Port) _endpoint = Split(authority);
    private Socket? _socket;

    /// <summary>Sends a request and waits for its answer, however long that takes.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path.</param>
    /// <param name="headers">Header lines, each ending with CR LF.</param>
    /// <param name="body">The body; null for a request without one.</param>
    /// <exception cref="IOException">The connection broke.</exception>
    public HttpResponse Send(string method, string path, string headers, ReadOnlySpan<byte> body)
    {
        try
        {
            var socket = Connected();
            var length = method == "GET" ? "" : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
            var head = $"{method} {path} HTTP/1.1\r\nHost: {authority}\r\nUser-Agent: lambdaiac-dotnet\r\n{headers}{length}\r\n";
            Send(socket, Encoding.ASCII.GetBytes(head), body);

            var response = new HttpResponseReader(socket).Read();
            if (response.Headers.TryGetValue("Connection", out var connection) && connection.Equals("close", StringComparison.OrdinalIgnoreCase))
            {
                Close();
            }

            return response;
        }
        catch (SocketException failure)
        {
            Close();
            throw new IOException($"The connection to the Runtime API at {authority} broke: {failure.Message}", failure);
        }
    }

    public void Dispose() => Close();

    private static void Send(Socket socket, byte[] head, ReadOnlySpan<byte> body)
    {
        if (body.Length <= JoinedBody)
        {
            SendAll(socket, [.. head, .. body]);
            return;
        }

        SendAll(socket, head);
        SendAll(socket, body);
    }

    private static void SendAll(Socket socket, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[socket.Send(bytes)..];
        }
    }

    /// <summary>Servers close connections that are idle for minutes, as while a long handler runs; that shows as the end of the stream.</summary>
    private Socket Connected()
    {
        if (_socket is { } open && open.Poll(0, SelectMode.SelectRead) && open.Available == 0)
        {
            Close();
        }

        return _socket ??= Connect();
    }

    private Socket Connect()
    {
        if (IPAddress.TryParse(_endpoint.Host, out var address))
        {
            var direct = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            direct.Connect(address, _endpoint.Port);
            return direct;
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(_endpoint.Host, _endpoint.Port);
        return socket;
    }

    private void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private static (string Host, int Port) Split(string authority)
    {
        var colon = authority.LastIndexOf(':');
        return colon > 0 && int.TryParse(authority.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? (authority[..colon].Trim('[', ']'), port)
            : (authority, 80);
    }
}
