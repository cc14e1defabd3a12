namespace LambdaIaC.DotNetRuntime.Serialization;

/// <summary>Makes the event's argument: the bytes themselves for a stream, an object otherwise.</summary>
internal sealed class PayloadReader
{
    private readonly Type _type;
    private readonly ISerializer? _serializer;

    public PayloadReader(Type type, Lazy<ISerializer> serializer)
    {
        _type = type;
        if (!type.IsAssignableFrom(typeof(MemoryStream)) || type == typeof(object))
        {
            _serializer = serializer.Value;
            _serializer.Prepare(type);
        }
    }

    public object? Read(ReadOnlyMemory<byte> payload) =>
        _serializer is null ? new MemoryStream(payload.ToArray(), writable: false) : _serializer.Deserialize(payload, _type);
}
