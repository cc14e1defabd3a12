using LambdaIaC.Rules;

namespace LambdaIaC.Testing;

/// <summary>A stack has errors, so that there is no plan to compare.</summary>
public sealed class InvalidStackException : Exception
{
    internal InvalidStackException(IEnumerable<Finding> errors)
        : base(string.Join('\n', errors.Select(static error => $"{error.Place}: error {error.Rule.Id}: {error.Message}")))
    {
    }
}
