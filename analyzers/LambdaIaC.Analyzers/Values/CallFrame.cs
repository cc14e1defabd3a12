using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Values;

/// <summary>A call of a helper method: what its parameters stand for, and in which call the caller was itself.</summary>
/// <param name="call">The call.</param>
/// <param name="caller">The call that the caller runs in; null in a constructor or a method that nobody in the class calls.</param>
internal sealed class CallFrame(IInvocationOperation call, CallFrame? caller) : IEquatable<CallFrame>
{
    private readonly SyntaxNode _call = call.Syntax;

    public CallFrame? Caller { get; } = caller;

    /// <summary>How many calls deep this one is.</summary>
    public int Depth { get; } = caller is null ? 1 : caller.Depth + 1;

    /// <summary>The argument of a parameter, with the frame to evaluate it in; null when the parameter is of another method.</summary>
    public (IOperation Value, CallFrame? Frame)? ArgumentOf(IParameterSymbol parameter)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Find(parameter) is { } value)
            {
                return (value, frame.Caller);
            }
        }

        return null;
    }

    public bool Equals(CallFrame? other) => other is not null && other.Depth == Depth && other._call == _call && Equals(other.Caller, Caller);

    public override bool Equals(object? obj) => Equals(obj as CallFrame);

    public override int GetHashCode() => _call.GetHashCode() ^ Depth;

    private IOperation? Find(IParameterSymbol parameter) => call.Arguments.FirstOrDefault(
        argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, parameter.OriginalDefinition))?.Value;
}
