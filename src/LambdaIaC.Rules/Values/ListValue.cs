namespace LambdaIaC.Rules.Values;

/// <summary>A list of values, each of which may be unknown on its own.</summary>
/// <param name="items">The items that are written down, in order.</param>
/// <param name="isOpen">Whether there may be more items than those, as after a spread.</param>
internal sealed class ListValue(IReadOnlyList<Value> items, bool isOpen = false) : Value
{
    public IReadOnlyList<Value> Items { get; } = items;

    /// <summary>Whether the list may hold more items than <see cref="Items"/>: a count is then only a lower bound.</summary>
    public bool IsOpen { get; } = isOpen;

    public override bool Equals(Value? other) =>
        other is ListValue list && list.IsOpen == IsOpen && list.Items.SequenceEqual(Items);

    public override int GetHashCode() => Items.Aggregate(19, static (hash, item) => unchecked((hash * 31) + item.GetHashCode()));

    public override string ToString() => $"[{string.Join(", ", Items)}]";
}
