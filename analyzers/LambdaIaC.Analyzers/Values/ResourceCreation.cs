using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Values;

/// <summary>One creation of a resource: the expression, and the call of a helper method that it runs in.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Frame">The call; null outside of helper methods.</param>
internal sealed record ResourceCreation(IObjectCreationOperation Operation, CallFrame? Frame)
{
    // Operations have no identity of their own across semantic models; their syntax has.
    public bool Equals(ResourceCreation? other) => other is not null && other.Operation.Syntax == Operation.Syntax && Equals(other.Frame, Frame);

    public override int GetHashCode() => Operation.Syntax.GetHashCode() ^ (Frame?.GetHashCode() ?? 0);
}
