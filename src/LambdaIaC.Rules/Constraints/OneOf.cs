using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>One of a fixed set of strings or whole numbers, compared exactly.</summary>
internal sealed record OneOf(IReadOnlyList<string> Allowed) : Constraint
{
    protected override IEnumerable<string> Demands => [Demand];

    private string Demand => $"Member must satisfy enum value set: [{string.Join(", ", Allowed)}]";

    public override string Describe(string? unit) => Allowed.Count == 1
        ? $"{Allowed[0]}{(unit is null ? "" : $" {unit}")}"
        : $"one of {string.Join(", ", Allowed)}{(unit is null ? "" : $" {unit}")}";

    protected override Violation? Judge(Value value, IResourceView resource) =>
        value is not (TextValue or IntegerValue) || Allowed.Contains(value.ToString(), StringComparer.Ordinal)
            ? null
            : new Violation(this, Demand, Nearest(value));

    /// <summary>A different spelling of a legal word, or the nearest legal number.</summary>
    private Value? Nearest(Value value) => value switch
    {
        IntegerValue { Number: var number } => Numbers.Count == 0 ? null : Value.Of(Numbers.OrderBy(allowed => Math.Abs((double)allowed - number)).First()),
        TextValue { Text: var text } => Allowed.FirstOrDefault(allowed => string.Equals(allowed, text, StringComparison.OrdinalIgnoreCase)) is { } spelled
            ? Value.Of(spelled)
            : null,
        _ => null,
    };

    private List<long> Numbers =>
        [.. Allowed.Select(static allowed => long.TryParse(allowed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : (long?)null).OfType<long>()];
}
