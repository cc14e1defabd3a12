using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Values;

/// <summary>Operators on known values, for what the compiler does not fold because a <c>static readonly</c> field takes part.</summary>
internal static class Arithmetic
{
    /// <summary>The result in the type of the expression; unknown when it overflows or is not one of ours.</summary>
    public static Value Binary(BinaryOperatorKind kind, Value left, Value right, ITypeSymbol? type) => (kind, left, right) switch
    {
        (BinaryOperatorKind.Add, TextValue a, TextValue or IntegerValue) => Value.Of(a.Text + right),
        (BinaryOperatorKind.Add, IntegerValue a, TextValue b) => Value.Of(a + b.Text),
        (_, IntegerValue a, IntegerValue b) => Whole(Whole(kind, a.Number, b.Number), type),
        (_, NumberValue or IntegerValue, NumberValue or IntegerValue) => Real(kind, Double(left), Double(right)),
        _ => Value.Unknown,
    };

    /// <summary>The result in the type of the expression; unknown when it overflows or is not one of ours.</summary>
    public static Value Unary(UnaryOperatorKind kind, Value operand, ITypeSymbol? type) => (kind, operand) switch
    {
        (UnaryOperatorKind.Plus, IntegerValue or NumberValue) => operand,
        (UnaryOperatorKind.Minus, IntegerValue { Number: > long.MinValue } integer) => Whole(-integer.Number, type),
        (UnaryOperatorKind.Minus, NumberValue real) => Value.Of(-real.Number),
        (UnaryOperatorKind.Not, BooleanValue boolean) => Value.Of(!boolean.Flag),
        _ => Value.Unknown,
    };

    /// <summary>A number in a type that it is converted to; unknown when it does not fit.</summary>
    public static Value Convert(Value value, ITypeSymbol? type) => (value, type?.SpecialType) switch
    {
        (IntegerValue integer, SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal) => Value.Of((double)integer.Number),
        (IntegerValue integer, { } special) when BoundsOf(special) is { } bounds => integer.Number >= bounds.Minimum && integer.Number <= bounds.Maximum ? value : Value.Unknown,
        (NumberValue, { } special) when BoundsOf(special) is not null => Value.Unknown,
        _ => value,
    };

    private static Value Whole(long? number, ITypeSymbol? type) => number is null ? Value.Unknown : Convert(Value.Of(number), type);

    private static long? Whole(BinaryOperatorKind kind, long left, long right)
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => checked(left + right),
                BinaryOperatorKind.Subtract => checked(left - right),
                BinaryOperatorKind.Multiply => checked(left * right),
                BinaryOperatorKind.Divide when right is not (0 or -1) => left / right,
                BinaryOperatorKind.Remainder when right is not (0 or -1) => left % right,
                BinaryOperatorKind.LeftShift when left is >= 0 and <= int.MaxValue && right is >= 0 and < 31 => left << (int)right,
                BinaryOperatorKind.RightShift when right is >= 0 and < 31 => left >> (int)right,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Value Real(BinaryOperatorKind kind, double left, double right) => kind switch
    {
        BinaryOperatorKind.Add => Value.Of(left + right),
        BinaryOperatorKind.Subtract => Value.Of(left - right),
        BinaryOperatorKind.Multiply => Value.Of(left * right),
        BinaryOperatorKind.Divide when right is not 0 => Value.Of(left / right),
        _ => Value.Unknown,
    };

    private static double Double(Value value) => value is IntegerValue integer ? integer.Number : ((NumberValue)value).Number;

    private static (long Minimum, long Maximum)? BoundsOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (0, long.MaxValue),
        _ => null,
    };
}
