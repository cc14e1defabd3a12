using System.Reflection;
using LambdaIaC.DotNetRuntime.Errors;

namespace LambdaIaC.DotNetRuntime.Serialization;

/// <summary>
/// The serializer that the function itself names: any class with <c>T Deserialize&lt;T&gt;(Stream)</c> and
/// <c>void Serialize&lt;T&gt;(T, Stream)</c>.
/// </summary>
internal sealed class FunctionSerializer : ISerializer
{
    private readonly object _serializer;
    private readonly MethodInfo _deserialize;
    private readonly MethodInfo _serialize;
    private readonly Dictionary<Type, (MethodInfo Deserialize, MethodInfo Serialize)> _byType = [];

    /// <param name="type">The class.</param>
    /// <exception cref="LambdaValidationException">It has another shape.</exception>
    public FunctionSerializer(Type type)
    {
        _deserialize = GenericMethod(type, "Deserialize", static parameters => parameters is [var stream] && stream.ParameterType == typeof(Stream));
        _serialize = GenericMethod(type, "Serialize", static parameters => parameters is [_, var stream] && stream.ParameterType == typeof(Stream));
        _serializer = type.GetConstructor([])?.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null)
            ?? throw new LambdaValidationException($"The serializer '{type}' of the function needs a public constructor without parameters.");
    }

    public void Prepare(Type type) => _byType[type] = (_deserialize.MakeGenericMethod(type), _serialize.MakeGenericMethod(type));

    public object? Deserialize(ReadOnlyMemory<byte> json, Type type)
    {
        using var stream = new MemoryStream(json.ToArray(), writable: false);
        return _byType[type].Deserialize.Invoke(_serializer, BindingFlags.DoNotWrapExceptions, null, [stream], null);
    }

    public ReadOnlyMemory<byte> Serialize(object? value, Type type)
    {
        using var stream = new MemoryStream();
        _byType[type].Serialize.Invoke(_serializer, BindingFlags.DoNotWrapExceptions, null, [value, stream], null);
        return stream.ToArray();
    }

    private static MethodInfo GenericMethod(Type type, string name, Predicate<ParameterInfo[]> fits) =>
        Array.Find(
            type.GetMethods(),
            method => method.Name == name && method.IsGenericMethodDefinition && method.GetGenericArguments().Length == 1 && fits(method.GetParameters()))
        ?? throw new LambdaValidationException($"The serializer '{type}' of the function has no method {name}<T> of the shape that Lambda calls.");
}
