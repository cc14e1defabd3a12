using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>CloudWatch Logs sends the lines of a group to two destinations at most. The quota cannot be raised.</summary>
internal sealed class SubscriptionFilterCountRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3220",
        "A log group has more than two subscription filters",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html")
    {
        Covers = [183],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from filter in stack.OfType("SubscriptionFilter")
        let name = filter.Properties["LogGroupName"]
        let logs = stack.Target(name, "LogGroup")
        where logs is not null || name.IsKnown
        group filter by logs is null ? $"{name}" : logs.Name into filters
        where filters.Count() > 2
        let third = filters.ElementAt(2)
        select Report(
            third,
            "LogGroupName",
            $"LogGroupName of SubscriptionFilter '{third.Name}' is '{filters.Key}', which has {filters.Count()} subscription filters in this stack; a log group has two at most.") with
        {
            Value = filters.Key,
        };
}
