using System.Text.RegularExpressions;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>A string that matches a regular expression from its first to its last character.</summary>
/// <param name="Expression">The expression as AWS's service model writes it; digits are ASCII digits.</param>
internal sealed record Pattern(string Expression) : Constraint
{
    private Regex? _anchored;

    /// <summary>What the expression means, for a person; the expression itself when nobody wrote it down.</summary>
    public string? Meaning { get; init; }

    // ECMAScript mode would make \d ASCII too, but refuses \p{L} and look-behind, which AWS's patterns use.
    private Regex Anchored => _anchored ??= new Regex($@"\A(?:{Expression.Replace(@"\d", "[0-9]").Replace(@"\w", "[A-Za-z0-9_]")})\z", RegexOptions.CultureInvariant);

    public override string Describe(string? unit) => Meaning ?? $"text that matches {Expression}";

    protected override Violation? Judge(Value value, IResourceView resource) =>
        value is TextValue { Text: var text } && !Anchored.IsMatch(text)
            ? new Violation(this, $"Member must satisfy regular expression pattern: {Expression}")
            : null;
}
