namespace LambdaIaC.Rules.Values;

/// <summary>
/// The value under a name that its resource or structure does not have: AWS refuses it, whatever the value is. Only a door that shows names as
/// they are written makes one.
/// </summary>
/// <param name="name">The name.</param>
/// <param name="owner">What does not have the name, such as <c>AWS::Lambda::Function</c> or the structure that it stands in.</param>
/// <param name="names">The names that the owner has and nobody has written.</param>
internal sealed class StrayValue(string name, string owner, IReadOnlyList<string> names) : UnknownValue
{
    public string Name { get; } = name;

    public string Owner { get; } = owner;

    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>What the owner calls the property that another type calls so; null when there is none.</summary>
    public string? Instead { get; init; }

    public override bool Equals(Value? other) =>
        other is StrayValue stray && stray.Name == Name && stray.Owner == Owner && stray.Instead == Instead && stray.Names.SequenceEqual(Names, StringComparer.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
