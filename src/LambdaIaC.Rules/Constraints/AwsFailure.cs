namespace LambdaIaC.Rules.Constraints;

/// <summary>One failure in a ValidationException of AWS.</summary>
/// <param name="Member">The member in AWS's spelling, such as <c>vpcConfig.subnetIds</c>.</param>
/// <param name="Value">The value as AWS prints it, without quotes; null when nothing is set.</param>
/// <param name="Constraint">What failed, such as <c>Member must have value less than or equal to 900</c>.</param>
internal sealed record AwsFailure(string Member, string? Value, string Constraint)
{
    /// <summary>Whether AWS keeps the value out of its answer.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The message of a ValidationException. AWS counts a failure once, however many items of a list have it.</summary>
    public static string Message(IEnumerable<AwsFailure> failures)
    {
        var distinct = failures.Distinct().ToList();
        return $"{distinct.Count} validation error{(distinct.Count == 1 ? "" : "s")} detected: {string.Join("; ", distinct)}";
    }

    public override string ToString()
    {
        var value = (IsSensitive, Value) switch
        {
            (true, _) => "",
            (_, null) => " null",
            _ => $" '{Value}'",
        };
        return $"Value{value} at '{Member}' failed to satisfy constraint: {Constraint}";
    }
}
