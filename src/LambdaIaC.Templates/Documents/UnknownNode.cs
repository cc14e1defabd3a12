using LambdaIaC.Rules.Values;

namespace LambdaIaC.Templates.Documents;

/// <summary>A value that a plan does not know yet.</summary>
/// <param name="value">What is known of it: nothing, or whose attribute it is.</param>
/// <param name="at">Where it would be.</param>
internal sealed class UnknownNode(Value value, Node at) : Node(at.Line, at.Column)
{
    public Value Value { get; } = value;

    public override long Weight => 1;
}
