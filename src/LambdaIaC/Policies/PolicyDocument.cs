using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>An IAM policy: a list of statements.</summary>
/// <remarks>Source: IAM User Guide, "IAM JSON policy element reference".</remarks>
public sealed record PolicyDocument : IValueSource
{
    /// <summary>The statements. What one of them denies, no other allows.</summary>
    public required IReadOnlyList<PolicyStatement> Statements { get; init; }

    /// <summary>A trust policy: who may assume a role.</summary>
    /// <param name="principals">Who.</param>
    /// <returns>The policy.</returns>
    public static PolicyDocument AssumedBy(params IReadOnlyList<Principal> principals) => new()
    {
        Statements = [new() { Actions = ["sts:AssumeRole"], Principals = principals }],
    };

    Value IValueSource.ToValue() => new MapValue(
    [
        new("Version", Value.Of("2012-10-17")),
        new("Statement", new ListValue([.. Statements.Select(static statement => ((IValueSource)statement).ToValue())])),
    ]);
}
