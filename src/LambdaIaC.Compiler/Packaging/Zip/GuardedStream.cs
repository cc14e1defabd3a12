namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>
/// The content of an entry, counted while it is read: headers of an archive can lie, the bytes that come out cannot.
/// At the end, size and checksum must be those that the archive promised.
/// </summary>
internal sealed class GuardedStream(Stream inner, string name, long promisedSize, uint promisedCrc, ZipBudget budget) : Stream
{
    private readonly Crc32 _crc = new();
    private long _size;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _size;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = ReadInner(buffer);
        if (read > 0)
        {
            _size += read;
            _crc.Append(buffer[..read]);
            budget.Spend(read);
        }
        else if (buffer.Length > 0 && (_size != promisedSize || _crc.Value != promisedCrc))
        {
            throw new ZipProblemException(ZipProblemKind.Unreadable, $"'{name}' is damaged: its size or checksum is not what the zip says");
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadInner(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new ZipProblemException(ZipProblemKind.Unreadable, $"'{name}' is damaged: it cannot be decompressed");
        }
    }
}
