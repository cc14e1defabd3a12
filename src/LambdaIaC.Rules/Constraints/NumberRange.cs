using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>A number from a minimum to a maximum, both legal. Either bound may be missing.</summary>
internal sealed record NumberRange(double? Minimum, double? Maximum) : Constraint
{
    /// <summary>Whether AWS's type is a double, whose bounds it prints as <c>1.0</c>.</summary>
    public bool IsReal { get; init; }

    protected override IEnumerable<string> Demands => [.. Maximum is null ? [] : new[] { NotGreater }, .. Minimum is null ? [] : new[] { NotLess }];

    private string NotLess => $"Member must have value greater than or equal to {Plain(Minimum)}";

    private string NotGreater => $"Member must have value less than or equal to {Plain(Maximum)}";

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
        double? number = value switch
        {
            IntegerValue integer => integer.Number,
            NumberValue real => real.Number,
            _ => null,
        };
        if (number < Minimum)
        {
            return new Violation(this, NotLess, Like(value, Minimum));
        }

        return number > Maximum ? new Violation(this, NotGreater, Like(value, Maximum)) : null;
    }

    private static Value Like(Value value, double? bound) => value is IntegerValue ? Value.Of((long?)bound) : Value.Of(bound);

    private static string Word(double number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);

    private string? Plain(double? number) => number is { } known && IsReal ? AwsText.Of(known) : number?.ToString("R", CultureInfo.InvariantCulture);
}
