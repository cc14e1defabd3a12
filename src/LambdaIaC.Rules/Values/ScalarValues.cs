using System.Globalization;

namespace LambdaIaC.Rules.Values;

/// <summary>A known string.</summary>
internal sealed class TextValue(string text) : Value
{
    public string Text { get; } = text;

    public override bool Equals(Value? other) => other is TextValue value && value.Text == Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;
}

/// <summary>A known whole number, in the unit that AWS uses for the property.</summary>
internal sealed class IntegerValue(long number) : Value
{
    public long Number { get; } = number;

    public override bool Equals(Value? other) => other is IntegerValue value && value.Number == Number;

    public override int GetHashCode() => Number.GetHashCode();

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A known number that need not be whole.</summary>
internal sealed class NumberValue(double number) : Value
{
    public double Number { get; } = number;

    public override bool Equals(Value? other) => other is NumberValue value && value.Number.Equals(Number);

    public override int GetHashCode() => Number.GetHashCode();

    public override string ToString() => Number.ToString("R", CultureInfo.InvariantCulture);
}

/// <summary>A known truth value.</summary>
internal sealed class BooleanValue(bool flag) : Value
{
    public bool Flag { get; } = flag;

    public override bool Equals(Value? other) => other is BooleanValue value && value.Flag == Flag;

    public override int GetHashCode() => Flag.GetHashCode();

    public override string ToString() => Flag ? "true" : "false";
}
