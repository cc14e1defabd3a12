using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>A condition of a policy statement: a key of the request compared with values, of which one has to match.</summary>
/// <param name="Operator">The comparison, such as <c>StringEquals</c>.</param>
/// <param name="Key">The key, such as <c>aws:SourceArn</c>.</param>
/// <param name="Values">The values.</param>
/// <remarks>Source: IAM User Guide, "IAM JSON policy elements: Condition operators".</remarks>
public sealed record PolicyCondition(string Operator, string Key, params IReadOnlyList<Text> Values)
{
    /// <summary>The key equals a value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">The values.</param>
    /// <returns>The condition.</returns>
    public static PolicyCondition StringEquals(string key, params IReadOnlyList<Text> values) => new("StringEquals", key, values);

    /// <summary>The key matches a value with <c>*</c> and <c>?</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">The values.</param>
    /// <returns>The condition.</returns>
    public static PolicyCondition StringLike(string key, params IReadOnlyList<Text> values) => new("StringLike", key, values);

    /// <summary>The key is an ARN that matches a value with <c>*</c> and <c>?</c> in its parts.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">The values.</param>
    /// <returns>The condition.</returns>
    public static PolicyCondition ArnLike(string key, params IReadOnlyList<Text> values) => new("ArnLike", key, values);

    /// <summary>The key is true or false.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    public static PolicyCondition Bool(string key, bool value) => new("Bool", key, value ? "true" : "false");

    /// <summary>The element of a statement: keys with their values by operator. Conditions on one key add their values up.</summary>
    internal static Value ToValue(IReadOnlyList<PolicyCondition> conditions) => new MapValue(conditions
        .GroupBy(static condition => condition.Operator, StringComparer.Ordinal)
        .Select(static byOperator => KeyValuePair.Create<string, Value>(byOperator.Key, new MapValue(byOperator
            .GroupBy(static condition => condition.Key, StringComparer.Ordinal)
            .Select(static byKey => KeyValuePair.Create<string, Value>(byKey.Key, new ListValue(
                [.. byKey.SelectMany(static condition => condition.Values).Select(static value => ((IValueSource)value).ToValue())])))))));
}
