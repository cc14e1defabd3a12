using System.Text.RegularExpressions;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>A string that matches a regular expression from its first to its last character.</summary>
/// <param name="Expression">The expression as AWS's service model writes it; digits, words and white space are ASCII.</param>
internal sealed record Pattern(string Expression) : Constraint
{
    /// <summary>
    /// AWS's expressions need microseconds. Should one ever run away on a text, the text is not judged: an editor must not hang.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Most patterns of a process never see a text, and building one costs more than matching it.
    private Regex? _regex;

    /// <summary>What the expression means, for a person; the expression itself when nobody wrote it down.</summary>
    public string? Meaning { get; init; }

    protected override IEnumerable<string> Demands => [Demand];

    private string Demand => $"Member must satisfy regular expression pattern: {Expression}";

    private Regex Regex => _regex ??= new Regex(AwsExpression.Translate(Expression), RegexOptions.CultureInvariant, Patience);

    public override string Describe(string? unit) => Meaning ?? $"text that matches {Expression}";

    protected override Violation? Judge(Value value, IResourceView resource) =>
        value is TextValue { Text: var text } && !IsMatch(text) ? new Violation(this, Demand) : null;

    private bool IsMatch(string text)
    {
        try
        {
            return Regex.IsMatch(AwsExpression.OneCharacterEach(text));
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
