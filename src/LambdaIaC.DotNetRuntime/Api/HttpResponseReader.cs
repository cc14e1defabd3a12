using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LambdaIaC.DotNetRuntime.Api;

/// <summary>Reads one HTTP/1.1 answer: status line, headers and a body of given length or in chunks.</summary>
internal sealed class HttpResponseReader(Socket socket)
{
    private const int LongestHead = 1024 * 1024;

    private byte[] _buffer = new byte[8 * 1024];
    private int _start;
    private int _end;

    public HttpResponse Read()
    {
        var status = ParseStatus(ReadLine());
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                headers[line[..colon]] = line[(colon + 1)..].Trim();
            }
        }

        return new HttpResponse(status, headers, ReadBody(headers));
    }

    private static int ParseStatus(string line) =>
        line.StartsWith("HTTP/1.", StringComparison.Ordinal) && line.Length >= 12
        && int.TryParse(line.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? status
            : throw new IOException("The Runtime API did not answer with HTTP/1.1.");

    private ReadOnlyMemory<byte> ReadBody(Dictionary<string, string> headers)
    {
        if (headers.TryGetValue("Transfer-Encoding", out var encoding) && encoding.EndsWith("chunked", StringComparison.OrdinalIgnoreCase))
        {
            return ReadChunks();
        }

        return int.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? ReadExactly(size)
            : ReadOnlyMemory<byte>.Empty;
    }

    private byte[] ReadChunks()
    {
        using var body = new MemoryStream();
        while (true)
        {
            // A chunk's size may be followed by extensions.
            var line = ReadLine();
            var digits = line.AsSpan(0, line.IndexOf(';', StringComparison.Ordinal) is > 0 and var end ? end : line.Length).Trim();
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size))
            {
                throw new IOException("The Runtime API sent a chunk without a size.");
            }

            if (size == 0)
            {
                SkipTrailers();
                return body.ToArray();
            }

            body.Write(ReadExactly(size));
            ReadLine();
        }
    }

    private void SkipTrailers()
    {
        while (ReadLine().Length > 0)
        {
        }
    }

    private byte[] ReadExactly(int size)
    {
        var bytes = new byte[size];
        var buffered = Math.Min(size, _end - _start);
        _buffer.AsSpan(_start, buffered).CopyTo(bytes);
        _start += buffered;
        for (var filled = buffered; filled < size;)
        {
            filled += Receive(bytes.AsSpan(filled));
        }

        return bytes;
    }

    private string ReadLine()
    {
        for (var searched = _start; ;)
        {
            var end = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (end >= 0)
            {
                var line = Encoding.UTF8.GetString(_buffer, _start, searched + end - _start).TrimEnd('\r');
                _start = searched + end + 1;
                return line;
            }

            searched = Fill();
        }
    }

    /// <summary>Receives more bytes behind those that are there.</summary>
    /// <returns>Where the new bytes are.</returns>
    private int Fill()
    {
        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= LongestHead)
            {
                throw new IOException("The Runtime API sent headers without end.");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var before = _end;
        _end += Receive(_buffer.AsSpan(_end));
        return before;
    }

    private int Receive(Span<byte> target)
    {
        var received = socket.Receive(target);
        return received > 0 ? received : throw new IOException("The Runtime API closed the connection.");
    }
}
