namespace LambdaIaC.Templates.Documents;

/// <summary>A list of values.</summary>
internal sealed class SequenceNode(IReadOnlyList<Node> items, int line, int column) : Node(line, column)
{
    public IReadOnlyList<Node> Items { get; } = items;

    public override long Weight { get; } = 1 + items.Sum(static item => item.Weight);
}
