using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>The number of items of a list or entries of a map. Either bound may be missing.</summary>
internal sealed record Count(int? Minimum, int? Maximum) : Constraint
{
    public override string Verb => "have";

    protected override IEnumerable<string> Demands => [.. Maximum is null ? [] : new[] { NotMore }, .. Minimum is null ? [] : new[] { NotFewer }];

    private string NotFewer => $"Member must have length greater than or equal to {Minimum?.ToString(CultureInfo.InvariantCulture)}";

    private string NotMore => $"Member must have length less than or equal to {Maximum?.ToString(CultureInfo.InvariantCulture)}";

    public override string Describe(string? unit) => (Minimum, Maximum) switch
    {
        ({ } minimum and > 0, { } maximum) when minimum == maximum => $"exactly {Items(minimum)}",
        ({ } minimum and > 0, { } maximum) => $"{Word(minimum)} to {Items(maximum)}",
        (_, { } maximum) => $"at most {Items(maximum)}",
        ({ } minimum, _) => $"at least {Items(minimum)}",
        _ => "items",
    };

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        var (count, isOpen) = value switch
        {
            ListValue list => (list.Items.Count, list.IsOpen),
            MapValue map => (map.Entries.Count, map.IsOpen),
            _ => (Minimum ?? 0, true),
        };
        var demand = count < Minimum && !isOpen ? NotFewer : count > Maximum ? NotMore : null;
        return demand is null ? null : new Violation(this, demand) { Measured = Items(count) };
    }

    private static string Items(int count) => $"{Word(count)} {(count == 1 ? "item" : "items")}";

    private static string Word(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
