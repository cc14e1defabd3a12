using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>CloudFront copies a published version; what an alias or the unpublished code is changes.</summary>
internal sealed class EdgeVersionRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3112",
        "A distribution names a function without a version number",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html")
    {
        Covers = [149],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from association in EdgeAssociation.In(stack)
        let what = WhatElse(association.FunctionArn, stack)
        where what is not null
        select Report(
            association.Distribution,
            PropertyPath.Member(association.Path, "LambdaFunctionARN"),
            $"{association.Path}.LambdaFunctionARN of Distribution '{association.Distribution.Name}' is {what}; name a published version, by its ARN with its number.") with
        {
            Value = association.FunctionArn.Text(),
            Related = association.FunctionArn is ReferenceValue reference && stack.Find(reference.LogicalId) is { } target ? [Other(target, "")] : [],
        };

    /// <summary>What a value names instead of a version; null when it names one, or may.</summary>
    private static string? WhatElse(Value function, StackIndex stack) => function switch
    {
        TextValue { Text: var arn } when arn.Split(':') is ["arn", _, "lambda", _, _, "function", ..] => EndsWithNumber(arn) ? null : $"'{arn}'",
        ReferenceValue reference => stack.Find(reference.LogicalId) is { Type: "Function" or "Alias" } target ? $"{target.Type} '{target.Name}'" : null,
        _ => null,
    };

    private static bool EndsWithNumber(string arn)
    {
        var parts = arn.Split(':');
        return parts.Length == 8 && parts[7].Length > 0 && parts[7].All(static character => character is >= '0' and <= '9');
    }
}
