using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>Errors and throttles of a function without an alarm are found by its users. Many teams alarm elsewhere, so this is theirs to turn on.</summary>
internal sealed class AlarmRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6208",
        "A function has no alarm",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics.html")
    {
        Covers = [184],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        if (stack.IsOpen || stack.OfType("Alarm").Any(alarm => !alarm.Properties["Metrics"].IsAbsent || IsUnsure(alarm.Properties["Dimensions"], stack)))
        {
            return [];
        }

        var watched = new HashSet<IResourceView>(stack.OfType("Alarm").SelectMany(static alarm => alarm.Properties["Dimensions"].Items())
            .Select(dimension => stack.FunctionOf(dimension.Map()["Value"])).OfType<IResourceView>());
        return
            from function in stack.OfType("Function")
            where !watched.Contains(function)
            select Report(function, "", $"Function '{function.Name}' has no alarm in the stack; add one on its Errors and Throttles.");
    }

    /// <summary>Whether an alarm may watch a function that is only known later.</summary>
    private static bool IsUnsure(Value dimensions, StackIndex stack) =>
        dimensions.IsUnknown || dimensions is ListValue { IsOpen: true } || dimensions.Items().Any(dimension => dimension.IsUnknown || !stack.IsPlaced(dimension.Map()["Value"]));
}
