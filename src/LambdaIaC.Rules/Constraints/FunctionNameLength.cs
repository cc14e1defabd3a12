using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>The length of a function name, which AWS limits more strictly than the length of an ARN that stands for it.</summary>
/// <param name="MaximumName">Characters of a name alone.</param>
/// <param name="MaximumArn">Characters of an ARN, or of a part of one.</param>
internal sealed record FunctionNameLength(int MaximumName, int MaximumArn) : Constraint
{
    public override string Describe(string? unit) => $"1 to {Word(MaximumName)} characters long (an ARN: {Word(MaximumArn)})";

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        if (value is not TextValue { Text: var text })
        {
            return null;
        }

        var maximum = text.Contains(':') ? MaximumArn : MaximumName;
        return text.Length switch
        {
            0 => new Violation(this, "Member must have length greater than or equal to 1"),
            var length when length > maximum => new Violation(this, $"Member must have length less than or equal to {Word(maximum)}"),
            _ => null,
        };
    }

    private static string Word(int number) => number.ToString(CultureInfo.InvariantCulture);
}
