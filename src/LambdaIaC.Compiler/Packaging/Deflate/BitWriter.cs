namespace LambdaIaC.Compiler.Packaging.Deflate;

/// <summary>Writes bits in deflate's order: the least significant bit of a byte first.</summary>
internal sealed class BitWriter(Stream target)
{
    private const int Capacity = 16 * 1024;

    private readonly byte[] _bytes = new byte[Capacity];
    private int _used;
    private ulong _pending;
    private int _pendingCount;

    /// <summary>Appends the lowest bits of a number.</summary>
    /// <param name="bits">The bits; those above <paramref name="count"/> are zero.</param>
    /// <param name="count">How many, at most 32.</param>
    public void Write(uint bits, int count)
    {
        _pending |= (ulong)bits << _pendingCount;
        _pendingCount += count;
        while (_pendingCount >= 8)
        {
            Append((byte)_pending);
            _pending >>= 8;
            _pendingCount -= 8;
        }
    }

    /// <summary>Fills the current byte with zero bits.</summary>
    public void AlignToByte()
    {
        if (_pendingCount > 0)
        {
            Append((byte)_pending);
            _pending = 0;
            _pendingCount = 0;
        }
    }

    /// <summary>Appends whole bytes; the writer must be aligned.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Drain();
        target.Write(bytes);
    }

    /// <summary>Aligns and hands everything to the target.</summary>
    public void Finish()
    {
        AlignToByte();
        Drain();
    }

    private void Append(byte value)
    {
        if (_used == Capacity)
        {
            Drain();
        }

        _bytes[_used++] = value;
    }

    private void Drain()
    {
        target.Write(_bytes, 0, _used);
        _used = 0;
    }
}
