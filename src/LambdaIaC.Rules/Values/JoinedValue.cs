using System.Text;

namespace LambdaIaC.Rules.Values;

/// <summary>Text put together from literals and values that are only known later, such as an ARN with a suffix.</summary>
internal sealed class JoinedValue(IReadOnlyList<Value> parts) : UnknownValue
{
    /// <summary>Literals (<see cref="TextValue"/>) and unknowns in order.</summary>
    public IReadOnlyList<Value> Parts { get; } = parts;

    public override bool Equals(Value? other) => other is JoinedValue joined && joined.Parts.SequenceEqual(Parts);

    public override int GetHashCode() => Parts.Aggregate(17, static (hash, part) => unchecked((hash * 31) + part.GetHashCode()));

    public override string ToString() => Parts.Aggregate(new StringBuilder(), static (text, part) => text.Append(part)).ToString();
}
