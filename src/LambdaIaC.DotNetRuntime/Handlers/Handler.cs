using System.Reflection;
using LambdaIaC.DotNetRuntime.Api;
using LambdaIaC.DotNetRuntime.Contexts;
using LambdaIaC.DotNetRuntime.Errors;
using LambdaIaC.DotNetRuntime.Serialization;

namespace LambdaIaC.DotNetRuntime.Handlers;

/// <summary>A handler ready to be called: its object exists, its types can be read and written.</summary>
internal sealed class Handler
{
    private readonly MethodInfo _method;
    private readonly HandlerSignature _signature;
    private readonly object? _target;
    private readonly TaskResult _taskResult;
    private readonly PayloadReader? _reader;
    private readonly PayloadWriter? _writer;
    private readonly ContextFactory? _contexts;

    /// <param name="type">The type that the handler string names.</param>
    /// <param name="method">Its method.</param>
    /// <param name="log">What the context's logger writes to.</param>
    /// <exception cref="LambdaValidationException">Lambda cannot call the method.</exception>
    public Handler(Type type, MethodInfo method, Logging.FunctionLog log)
    {
        _method = method;
        _signature = HandlerSignature.Of(method);
        _taskResult = new TaskResult(method.ReturnType);
        var serializer = new Lazy<ISerializer>(() => SerializerChoice.For(method));
        _reader = _signature.Input is { } input ? new PayloadReader(input, serializer) : null;
        _writer = _signature.Output is { } output ? new PayloadWriter(output, serializer) : null;
        _contexts = _signature.Context is { } context ? new ContextFactory(context, log) : null;
        _target = method.IsStatic ? null : CreateTarget(type);
    }

    /// <summary>Calls the handler. What it throws comes out as it is.</summary>
    /// <returns>The result as bytes for the Runtime API.</returns>
    public ReadOnlyMemory<byte> Invoke(Invocation invocation)
    {
        var arguments = (_reader?.Read(invocation.Payload), _contexts?.Create(invocation)) switch
        {
            var (input, context) when _reader is not null && _contexts is not null => (object?[])[input, context],
            var (input, _) when _reader is not null => [input],
            var (_, context) when _contexts is not null => [context],
            _ => [],
        };
        var result = _taskResult.Await(_method.Invoke(_target, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null));
        return _writer?.Write(result) ?? ReadOnlyMemory<byte>.Empty;
    }

    private static object CreateTarget(Type type)
    {
        const BindingFlags anyConstructor = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        if (!type.IsAbstract && (type.IsValueType || type.GetConstructor(anyConstructor, []) is not null)
            && Activator.CreateInstance(type, anyConstructor | BindingFlags.DoNotWrapExceptions, null, null, null) is { } target)
        {
            return target;
        }

        throw new LambdaValidationException(
            $"The type '{type}' of the handler cannot be created: it needs a constructor without parameters, or a static handler method.");
    }
}
