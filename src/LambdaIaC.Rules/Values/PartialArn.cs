namespace LambdaIaC.Rules.Values;

/// <summary>What can be read off the text of an ARN, also while parts of it are only known later.</summary>
internal static class PartialArn
{
    /// <summary>The service of an ARN, such as <c>sqs</c>; null when the value is no ARN or its beginning is unknown.</summary>
    public static string? ServiceOf(Value value) => Beginning(value)?.Split(':') switch
    {
        ["arn", _, var service, _, ..] => service,
        _ => null,
    };

    /// <summary>Whether the text ends like that; null when its end is unknown.</summary>
    public static bool? EndsWith(Value value, string end) => value switch
    {
        TextValue { Text: var text } => text.EndsWith(end, StringComparison.Ordinal),
        JoinedValue { Parts: { Count: > 0 } parts } => parts[parts.Count - 1] is TextValue { Text: var last } && last.Length >= end.Length
            ? last.EndsWith(end, StringComparison.Ordinal)
            : null,
        _ => null,
    };

    private static string? Beginning(Value value) => value switch
    {
        TextValue { Text: var text } => text,
        JoinedValue { Parts: { Count: > 0 } parts } => parts[0].Text(),
        _ => null,
    };
}
