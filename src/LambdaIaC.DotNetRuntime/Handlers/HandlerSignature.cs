using System.Reflection;
using System.Runtime.CompilerServices;
using LambdaIaC.DotNetRuntime.Contexts;
using LambdaIaC.DotNetRuntime.Errors;

namespace LambdaIaC.DotNetRuntime.Handlers;

/// <summary>What a handler method takes and gives back.</summary>
/// <param name="Input">The type of the event's parameter; null when the method does not take the event.</param>
/// <param name="Context">The type of the context's parameter; null when the method does not take one.</param>
/// <param name="Output">The type of the result, taken out of its task; null when there is none.</param>
internal sealed record HandlerSignature(Type? Input, Type? Context, Type? Output)
{
    /// <exception cref="LambdaValidationException">Lambda cannot call such a method.</exception>
    public static HandlerSignature Of(MethodInfo method)
    {
        if (method.IsAbstract || method.ContainsGenericParameters)
        {
            throw Unusable(method, method.IsAbstract ? "it is abstract" : "it, or its type, is generic");
        }

        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false))
        {
            throw Unusable(method, "it is 'async void', so that its end cannot be awaited; return Task");
        }

        if (method.ReturnType.IsByRef || method.ReturnType.IsByRefLike || method.ReturnType.IsPointer)
        {
            throw Unusable(method, $"it returns '{method.ReturnType}'");
        }

        var parameters = Array.ConvertAll(method.GetParameters(), static parameter => parameter.ParameterType);
        if (Array.Find(parameters, static type => type.IsByRef || type.IsByRefLike || type.IsPointer) is { } unsuitable)
        {
            throw Unusable(method, $"it has a parameter of type '{unsuitable}'");
        }

        var output = OutputOf(method.ReturnType);
        return parameters switch
        {
            [] => new HandlerSignature(null, null, output),
            [var only] when ContextShape.Matches(only) => new HandlerSignature(null, only, output),
            [var input] => new HandlerSignature(input, null, output),
            [var input, var context] when ContextShape.Matches(context) => new HandlerSignature(input, context, output),
            [_, var second] => throw Unusable(
                method, $"its second parameter '{second}' is not a context (an interface or class with the property AwsRequestId)"),
            _ => throw Unusable(method, $"it has {parameters.Length} parameters, and Lambda passes an event and a context at most"),
        };
    }

    private static Type? OutputOf(Type type) =>
        type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask) ? null
        : TaskResult.ResultTypeOf(type) ?? type;

    private static LambdaValidationException Unusable(MethodInfo method, string reason) =>
        new($"The method '{method.DeclaringType}.{method.Name}' cannot be a handler: {reason}.");
}
