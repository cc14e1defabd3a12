using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>-1, which means no limit, or a number from a minimum on.</summary>
internal sealed record MinusOneOrAtLeast(long Minimum) : Constraint
{
    // The service model knows the range from -1 on; the gap in it is the service's.
    protected override IEnumerable<string> Demands => [];

    public override string Describe(string? unit) => $"-1 for no limit, or at least {Word(Minimum)}{(unit is null ? "" : $" {unit}")}";

    protected override Violation? Judge(Value value, IResourceView resource) =>
        value is IntegerValue { Number: var number } && number != -1 && number < Minimum
            ? new Violation(this, $"Member must have value greater than or equal to {Word(Minimum)}", Value.Of(Minimum))
            : null;

    private static string Word(long number) => number.ToString(CultureInfo.InvariantCulture);
}
