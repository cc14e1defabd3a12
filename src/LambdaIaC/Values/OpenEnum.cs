using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>A word of AWS's vocabulary: the known ones are constants, a new one can be written before this library knows it.</summary>
/// <param name="Value">The word as AWS spells it.</param>
public abstract record OpenEnum(string Value) : IValueSource
{
    Value IValueSource.ToValue() => Rules.Values.Value.Of(Value);

    /// <inheritdoc />
    public sealed override string ToString() => Value;
}
