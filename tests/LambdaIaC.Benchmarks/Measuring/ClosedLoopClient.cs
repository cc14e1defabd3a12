using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LambdaIaC.Benchmarks.Measuring;

/// <summary>Sends one HTTP request after the other on one connection and takes the time of each: a client that costs next to nothing.</summary>
internal sealed class ClosedLoopClient : IDisposable
{
    private static readonly byte[] HeaderEnd = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] ContentLength = "Content-Length: "u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request;
    private readonly byte[] _buffer = new byte[64 * 1024];

    public ClosedLoopClient(int port, string path, string body)
    {
        _socket.Connect(IPAddress.Loopback, port);
        _request = Encoding.UTF8.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    /// <summary>The median time of a round trip in microseconds. Every answer must be the expected one.</summary>
    public double MedianMicroseconds(int requests, string expectedBody)
    {
        var times = new double[requests];
        for (var i = 0; i < requests; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var body = RoundTrip();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            if (body != expectedBody)
            {
                throw new InvalidOperationException($"Expected '{expectedBody}', got '{body}'.");
            }
        }

        Array.Sort(times);
        return times[requests / 2];
    }

    public void Dispose() => _socket.Dispose();

    private string RoundTrip()
    {
        _socket.Send(_request);
        var received = 0;
        while (true)
        {
            var count = _socket.Receive(_buffer.AsSpan(received));
            if (count == 0)
            {
                throw new InvalidOperationException("The server closed the connection.");
            }

            received += count;
            var answer = _buffer.AsSpan(0, received);
            var headerEnd = answer.IndexOf(HeaderEnd);
            if (headerEnd < 0)
            {
                continue;
            }

            var lengthAt = answer.IndexOf(ContentLength) + ContentLength.Length;
            Utf8Parser.TryParse(answer[lengthAt..], out int length, out _);
            if (received >= headerEnd + HeaderEnd.Length + length)
            {
                return Encoding.UTF8.GetString(answer.Slice(headerEnd + HeaderEnd.Length, length));
            }
        }
    }
}
