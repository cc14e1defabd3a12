using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>Any string but a few that are taken, compared exactly.</summary>
/// <param name="Taken">The strings that are refused.</param>
internal sealed record NotOneOf(IReadOnlyList<string> Taken) : Constraint
{
    /// <summary>Who took them, such as <c>reserved by Lambda</c>.</summary>
    public string Reason { get; init; } = "taken";

    public override string Describe(string? unit) => $"a name that is not {Reason} ({string.Join(", ", Taken)})";

    protected override Violation? Judge(Value value, IResourceView resource) =>
        value is TextValue { Text: var text } && Taken.Contains(text, StringComparer.Ordinal)
            ? new Violation(this, $"Member must not be one of: [{string.Join(", ", Taken)}]")
            : null;
}
