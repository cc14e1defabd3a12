using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>
/// The length of a function name. The service model knows one limit, that of an ARN; the service itself refuses a name alone from 65 characters on,
/// with a sentence that looks like the model's and another error code.
/// </summary>
/// <param name="MaximumName">Characters of a name alone.</param>
/// <param name="MaximumArn">Characters of an ARN, or of a part of one.</param>
internal sealed record FunctionNameLength(int MaximumName, int MaximumArn) : Constraint
{
    private readonly Length _model = new(1, MaximumArn);

    protected override IEnumerable<string> Demands => _model.AwsDemands;

    public override string Describe(string? unit) => $"1 to {Word(MaximumName)} characters long (an ARN: {Word(MaximumArn)})";

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        if (_model.Check(value, resource) is { } violation)
        {
            return violation with { Constraint = this };
        }

        if (value is not TextValue { Text: var text } || text.Contains(':') || text.Length <= MaximumName)
        {
            return null;
        }

        var demand = $"Member must have length less than or equal to {Word(MaximumName)}";
        return new Violation(this, demand)
        {
            Measured = $"{Word(text.Length)} characters",
            AwsMessage = AwsFailure.Message([new AwsFailure("functionName", text, demand)]),
        };
    }

    private static string Word(int number) => number.ToString(CultureInfo.InvariantCulture);
}
