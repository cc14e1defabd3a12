using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.Logs;

/// <summary>
/// Makes log events of what a function writes: one per line, or one per frame where the runtime marks the ends of its messages.
/// Both may come through the same pipe, which keeps their order.
/// </summary>
/// <remarks>
/// The frame is the one that AWS's own runtimes write to <c>_LAMBDA_TELEMETRY_LOG_FD</c>: type (A5 5A 00 and a byte for level and
/// format), length, microseconds since 1970, all big-endian, then the message. A5 5A 00 does not occur in text: no UTF-8 character
/// begins with A5, and one that ends with it is hardly followed by "Z" and NUL.
/// </remarks>
internal sealed class LineAssembler(FunctionLog log, TimeProvider time) : IOutputSink
{
    private const int HeaderSize = 16;

    /// <summary>A longer line is cut: CloudWatch Logs takes no event over 1 MiB.</summary>
    private const int LongestLine = 256 * 1024;

    private readonly ArrayBufferWriter<byte> _pending = new();

    private static ReadOnlySpan<byte> Magic => [0xa5, 0x5a, 0x00];

    public void WaitForRoom() => log.WaitForRoom();

    public void Write(ReadOnlySpan<byte> output)
    {
        if (_pending.WrittenCount == 0)
        {
            _pending.Write(Take(output));
            return;
        }

        _pending.Write(output);
        var all = _pending.WrittenSpan;
        var rest = Take(all);
        if (rest.Length < all.Length)
        {
            var kept = rest.ToArray();
            _pending.ResetWrittenCount();
            _pending.Write(kept);
        }
    }

    public void Complete()
    {
        if (_pending.WrittenCount > 0)
        {
            Emit(_pending.WrittenSpan, time.GetUtcNow());
            _pending.ResetWrittenCount();
        }
    }

    /// <returns>What is not complete yet.</returns>
    private ReadOnlySpan<byte> Take(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var taken = bytes.StartsWith(Magic) ? TakeFrame(bytes) : TakeLine(bytes);
            if (taken == 0)
            {
                break;
            }

            bytes = bytes[taken..];
        }

        return bytes;
    }

    private int TakeFrame(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize)
        {
            return 0;
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(bytes[4..]);
        if (length is < 0 or > LongestLine * 4)
        {
            return TakeLine(bytes, from: Magic.Length);
        }

        if (bytes.Length < HeaderSize + length)
        {
            return 0;
        }

        Emit(bytes.Slice(HeaderSize, length), TimeOf(BinaryPrimitives.ReadInt64BigEndian(bytes[8..])));
        return HeaderSize + length;
    }

    private int TakeLine(ReadOnlySpan<byte> bytes, int from = 0)
    {
        var lineFeed = bytes.IndexOf((byte)'\n');
        var frame = bytes[from..].IndexOf(Magic);
        var end = frame >= 0 && (lineFeed < 0 || from + frame < lineFeed) ? from + frame
            : lineFeed >= 0 ? lineFeed + 1
            : bytes.Length >= LongestLine ? LongestLine
            : 0;
        var taken = Math.Min(end, LongestLine);
        if (taken > 0)
        {
            Emit(bytes[..taken], time.GetUtcNow());
        }

        return taken;
    }

    /// <summary>Whatever a function writes must not fail us: a time that no calendar has is now.</summary>
    private DateTimeOffset TimeOf(long microseconds)
    {
        var latest = (DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        return microseconds >= 0 && microseconds <= latest
            ? DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond)
            : time.GetUtcNow();
    }

    private void Emit(ReadOnlySpan<byte> message, DateTimeOffset timestamp)
    {
        var text = Encoding.UTF8.GetString(message);
        log.Output(timestamp, text.EndsWith('\n') ? text : text + "\n");
    }
}
