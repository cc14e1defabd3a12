namespace LambdaIaC.DotNetRuntime.Serialization;

/// <summary>Makes the bytes of a result: those of a stream, JSON otherwise.</summary>
internal sealed class PayloadWriter
{
    private readonly Type _type;
    private readonly ISerializer? _serializer;

    public PayloadWriter(Type type, Lazy<ISerializer> serializer)
    {
        _type = type;
        if (!typeof(Stream).IsAssignableFrom(type))
        {
            _serializer = serializer.Value;
            _serializer.Prepare(type);
        }
    }

    public ReadOnlyMemory<byte> Write(object? result)
    {
        if (_serializer is not null)
        {
            return _serializer.Serialize(result, _type);
        }

        if (result is not Stream stream)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        using var bytes = new MemoryStream();
        using (stream)
        {
            if (stream.CanSeek)
            {
                stream.Position = 0;
            }

            stream.CopyTo(bytes);
        }

        return bytes.ToArray();
    }
}
