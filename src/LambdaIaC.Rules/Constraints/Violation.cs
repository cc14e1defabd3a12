using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Constraints;

/// <summary>How a value fails a constraint, in both languages: a person's and AWS's.</summary>
/// <param name="Constraint">The constraint that failed; its description words the limit for a person.</param>
/// <param name="AwsConstraint">The limit as AWS words it in a ValidationException, such as <c>Member must have value less than or equal to 900</c>.</param>
/// <param name="Nearest">The nearest legal value, or null when there is none to suggest.</param>
internal sealed record Violation(Constraint Constraint, string AwsConstraint, Value? Nearest = null)
{
    /// <summary>What was measured, such as <c>65 characters</c>; null when the value says it itself.</summary>
    public string? Measured { get; init; }

    /// <summary>AWS's sentence in an InvalidParameterValueException; null when it answers with a ValidationException.</summary>
    public string? AwsMessage { get; init; }
}
