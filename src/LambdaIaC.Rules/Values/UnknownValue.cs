namespace LambdaIaC.Rules.Values;

/// <summary>A value that is set but only known later.</summary>
internal class UnknownValue : Value
{
    public override bool Equals(Value? other) => other is not null && other.GetType() == typeof(UnknownValue);

    public override int GetHashCode() => 1;

    public override string ToString() => "(known later)";
}
