namespace LambdaIaC.DotNetRuntime.Serialization;

/// <summary>Turns events into objects and results into JSON.</summary>
internal interface ISerializer
{
    /// <summary>Does once what can be done before the first event.</summary>
    void Prepare(Type type);

    object? Deserialize(ReadOnlyMemory<byte> json, Type type);

    ReadOnlyMemory<byte> Serialize(object? value, Type type);
}
