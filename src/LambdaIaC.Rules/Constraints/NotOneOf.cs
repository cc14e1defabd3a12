using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>Any string but a few that are taken, compared exactly.</summary>
/// <param name="Taken">The strings that are refused.</param>
/// <param name="Reason">What they are, such as <c>reserved by Lambda</c>.</param>
internal sealed record NotOneOf(IReadOnlyList<string> Taken, string Reason) : Constraint
{
    // The service refuses them, its model knows nothing of them.
    protected override IEnumerable<string> Demands => [];

    public override string Describe(string? unit) => Taken.Count == 1 ? $"other than {Taken[0]}, which is {Reason}" : $"a name that is not {Reason}";

    protected override Violation? Judge(Value value, IResourceView resource) =>
        value is TextValue { Text: var text } && Taken.Contains(text, StringComparer.Ordinal)
            ? new Violation(this, $"Member must not be one of: [{string.Join(", ", Taken)}]")
            : null;
}
