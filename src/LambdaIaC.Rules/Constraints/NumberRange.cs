using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>A number from a minimum to a maximum, both legal. Either bound may be missing.</summary>
internal sealed record NumberRange(double? Minimum, double? Maximum) : Constraint
{
    public override string Describe(string? unit)
    {
        var suffix = unit is null ? "" : $" {unit}";
        return (Minimum, Maximum) switch
        {
            ({ } minimum, { } maximum) => $"between {Word(minimum)} and {Word(maximum)}{suffix}",
            ({ } minimum, null) => $"at least {Word(minimum)}{suffix}",
            (null, { } maximum) => $"at most {Word(maximum)}{suffix}",
            _ => "a number",
        };
    }

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        var number = value switch
        {
            IntegerValue integer => integer.Number,
            NumberValue real => real.Number,
            _ => (double?)null,
        };
        if (number < Minimum)
        {
            return new Violation(this, $"Member must have value greater than or equal to {Plain(Minimum.Value)}", Like(value, Minimum.Value));
        }

        return number > Maximum
            ? new Violation(this, $"Member must have value less than or equal to {Plain(Maximum.Value)}", Like(value, Maximum.Value))
            : null;
    }

    private static Value Like(Value value, double bound) => value is IntegerValue ? Value.Of((long)bound) : Value.Of(bound);

    private static string Plain(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Word(double number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);
}
