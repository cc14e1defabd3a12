using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>The number of characters of a string. Either bound may be missing.</summary>
internal sealed record Length(int? Minimum, int? Maximum) : Constraint
{
    public override string Describe(string? unit) => (Minimum, Maximum) switch
    {
        ({ } minimum and > 0, { } maximum) => $"{Word(minimum)} to {Word(maximum)} characters long",
        (_, { } maximum) => $"at most {Word(maximum)} characters long",
        ({ } minimum, _) => $"at least {Word(minimum)} characters long",
        _ => "a string",
    };

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        if (value is not TextValue { Text: var text })
        {
            return null;
        }

        if (text.Length < Minimum)
        {
            return new Violation(this, $"Member must have length greater than or equal to {Minimum.Value.ToString(CultureInfo.InvariantCulture)}");
        }

        return text.Length > Maximum
            ? new Violation(this, $"Member must have length less than or equal to {Maximum.Value.ToString(CultureInfo.InvariantCulture)}")
            : null;
    }

    private static string Word(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
