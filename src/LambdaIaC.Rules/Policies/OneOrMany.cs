using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Policies;

/// <summary>An element of a statement that is one value or a list of them, such as <c>Action</c>.</summary>
/// <param name="items">The values that are written down.</param>
/// <param name="isOpen">Whether there may be more.</param>
internal sealed class OneOrMany(IReadOnlyList<Value> items, bool isOpen)
{
    public IReadOnlyList<Value> Items { get; } = items;

    public bool IsOpen { get; } = isOpen;

    public static OneOrMany Of(Value value) => value switch
    {
        ListValue list => new(list.Items, list.IsOpen),
        { IsAbsent: true } => new([], isOpen: false),
        // A reference stands for one value: one that is not known, but one that can be told from others.
        ReferenceValue or JoinedValue or { IsKnown: true } => new([value], isOpen: false),
        _ => new([], isOpen: true),
    };

    /// <summary>Whether one of the values answers with yes; null when that is not known.</summary>
    public bool? Any(Func<Value, bool?> test) => Items.Aggregate((bool?)(IsOpen ? null : false), (any, item) => any | test(item));
}
