using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>The number of characters of a string, counted as Unicode scalar values. Either bound may be missing.</summary>
internal sealed record Length(int? Minimum, int? Maximum) : Constraint
{
    protected override IEnumerable<string> Demands => [.. Maximum is null ? [] : new[] { NotLonger }, .. Minimum is null ? [] : new[] { NotShorter }];

    private string NotShorter => $"Member must have length greater than or equal to {Minimum?.ToString(CultureInfo.InvariantCulture)}";

    private string NotLonger => $"Member must have length less than or equal to {Maximum?.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The characters of a text. A surrogate pair is one.</summary>
    public static int Of(string text)
    {
        var pairs = 0;
        for (var i = 1; i < text.Length; i++)
        {
            pairs += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return text.Length - pairs;
    }

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

        var length = Of(text);
        var demand = length < Minimum ? NotShorter : length > Maximum ? NotLonger : null;
        return demand is null ? null : new Violation(this, demand) { Measured = $"{Word(length)} {(length == 1 ? "character" : "characters")}" };
    }

    private static string Word(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
