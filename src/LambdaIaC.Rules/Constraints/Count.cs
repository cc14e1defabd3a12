using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>The number of items of a list or entries of a map. Either bound may be missing.</summary>
internal sealed record Count(int? Minimum, int? Maximum) : Constraint
{
    public override string Describe(string? unit) => (Minimum, Maximum) switch
    {
        ({ } minimum and > 0, { } maximum) when minimum == maximum => $"exactly {Word(minimum)} {Items(minimum)}",
        ({ } minimum and > 0, { } maximum) => $"{Word(minimum)} to {Word(maximum)} items",
        (_, { } maximum) => $"at most {Word(maximum)} {Items(maximum)}",
        ({ } minimum, _) => $"at least {Word(minimum)} {Items(minimum)}",
        _ => "a collection",
    };

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        var (count, isOpen) = value switch
        {
            ListValue list => (list.Items.Count, list.IsOpen),
            MapValue map => (map.Entries.Count, map.IsOpen),
            _ => (Minimum ?? 0, true),
        };
        if (count < Minimum && !isOpen)
        {
            return new Violation(this, $"Member must have length greater than or equal to {Minimum.Value.ToString(CultureInfo.InvariantCulture)}");
        }

        return count > Maximum
            ? new Violation(this, $"Member must have length less than or equal to {Maximum.Value.ToString(CultureInfo.InvariantCulture)}")
            : null;
    }

    private static string Items(int count) => count == 1 ? "item" : "items";

    private static string Word(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
