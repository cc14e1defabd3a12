namespace LambdaIaC.Compiler.Packaging.Deflate;

/// <summary>
/// Compresses in the deflate format (RFC 1951) with bytes that depend on the input alone. The platform's own encoder does not promise that:
/// its output has changed between versions of .NET and differs between processors, and with it the hash of every package would.
/// </summary>
internal sealed class DeflateEncoder
{
    private const int ChunkSize = 1024 * 1024;

    // Once a match is this long, looking whether the next position has a longer one is not worth the time.
    private const int LazyLimit = 32;

    private readonly byte[] _buffer = new byte[DeflateAlphabet.WindowSize + ChunkSize];
    private readonly MatchFinder _matches = new();
    private readonly DeflateBlock _block = new();

    // The match of the next position, when it beats the one of the current position.
    private (int Length, int Distance) _ahead;

    /// <summary>Compresses a stream to its end.</summary>
    /// <param name="source">What to compress.</param>
    /// <param name="target">Where to write.</param>
    /// <param name="observe">Sees the raw bytes in order, for a checksum.</param>
    public void Compress(Stream source, Stream target, Action<ReadOnlySpan<byte>> observe)
    {
        var bits = new BitWriter(target);
        var history = 0;
        bool isLast;
        do
        {
            var read = source.ReadAtLeast(_buffer.AsSpan(history, ChunkSize), ChunkSize, throwOnEndOfStream: false);
            isLast = read < ChunkSize;
            observe(_buffer.AsSpan(history, read));
            CompressChunk(bits, history, history + read, isLast);

            var keep = Math.Min(DeflateAlphabet.WindowSize, history + read);
            _buffer.AsSpan(history + read - keep, keep).CopyTo(_buffer);
            history = keep;
        }
        while (!isLast);
        bits.Finish();
    }

    private void CompressChunk(BitWriter bits, int start, int end, bool isLast)
    {
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(0, end);
        _matches.Reset();
        for (var known = 0; known < start; known++)
        {
            _matches.Insert(bytes, known);
        }

        var blockStart = start;
        for (var position = start; position < end;)
        {
            if (_block.IsFull)
            {
                _block.WriteTo(bits, bytes[blockStart..position], isLast: false);
                blockStart = position;
            }

            position = AddToken(bytes, position);
        }

        _block.WriteTo(bits, bytes[blockStart..], isLast);
    }

    private int AddToken(ReadOnlySpan<byte> bytes, int position)
    {
        var (length, distance) = _ahead.Length > 0 ? _ahead : _matches.Find(bytes, position, 0);
        _matches.Insert(bytes, position);
        var next = position + 1;
        _ahead = length is > 0 and < LazyLimit ? _matches.Find(bytes, next, length) : default;
        if (length == 0 || _ahead.Length > 0)
        {
            _block.AddLiteral(bytes[position]);
            return next;
        }

        _block.AddMatch(length, distance);
        for (; next < position + length; next++)
        {
            _matches.Insert(bytes, next);
        }

        return next;
    }
}
