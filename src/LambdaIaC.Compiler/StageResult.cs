using LambdaIaC.Rules;

namespace LambdaIaC.Compiler;

/// <summary>What a stage of the compiler made, or the findings that say why it could not.</summary>
/// <param name="Value">What was made; null when there are errors.</param>
/// <param name="Errors">The reasons, each at its place; none when the stage succeeded.</param>
internal sealed record StageResult<T>(T? Value, IReadOnlyList<Finding> Errors)
    where T : class
{
    public static StageResult<T> Failed(params IReadOnlyList<Finding> errors) => new(null, errors);

    public static implicit operator StageResult<T>(T value) => new(value, []);
}
