using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>A log group without RetentionInDays keeps everything, and so does the one that Lambda makes by itself for a function without one in the stack: that is said only where a stack keeps the groups of its other functions.</summary>
internal sealed class LogRetentionRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6205",
        "Logs are kept, and paid for, for ever",
        Severity.Info,
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html")
    {
        Covers = [176],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var missing = stack.OfType("LogGroup").Where(static logs => logs.Properties["RetentionInDays"].IsAbsent).Select(logs => Report(
            logs,
            "RetentionInDays",
            $"RetentionInDays of LogGroup '{logs.Name}' is not set, so its logs are kept for ever; set how many days they are worth."));
        var functions = stack.OfType("Function").ToList();
        return !stack.IsOpen && functions.Any(function => LogGroups.InStack(function, stack) is not null) ? missing.Concat(functions.Where(function => IsLeftOut(function, stack)).Select(LeftOut)) : missing;
    }

    private static bool IsLeftOut(IResourceView function, StackIndex stack) =>
        function.Properties.At("LoggingConfig.LogGroup").IsAbsent && function.Properties["FunctionName"].IsKnown && LogGroups.InStack(function, stack) is null
        && stack.OfType("LogGroup").All(static logs => logs.Properties["LogGroupName"].IsKnown);

    private Finding LeftOut(IResourceView function) => Report(
        function,
        "LoggingConfig.LogGroup",
        $"Function '{function.Name}' has no LogGroup in the stack, so Lambda makes one that keeps its logs for ever; add a LogGroup with RetentionInDays.");
}
