using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A function writes to /aws/lambda/NAME, or where LoggingConfig says. A group of another name stays empty, and the retention set there is for nothing.</summary>
internal sealed class LogGroupMismatchRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3219",
        "The stack makes a log group that its function does not write to",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-loggroups.html")
    {
        Covers = [179],
    };

    public override bool ConcludesFromAbsence => true;

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var isMissing = stack.OfType("Function").Any(function => LogGroups.InStack(function, stack) is null);
        var written = stack.OfType("Function").Select(function => LogGroups.Of(function, stack)).ToList();
        if (written.Count == 0 || written.Contains(null))
        {
            return [];
        }

        var groups = new HashSet<string>(written.OfType<string>(), StringComparer.Ordinal);
        return
            from logs in stack.OfType("LogGroup")
            let name = logs.Properties["LogGroupName"].Text()
            where name?.StartsWith("/aws/lambda/", StringComparison.Ordinal) == true && !groups.Contains(name) && !groups.Contains(logs.Name) && (isMissing || IsOfFunction(name, stack))
            select Report(
                logs,
                "LogGroupName",
                $"LogGroupName of LogGroup '{logs.Name}' is '{name}', but no function of the stack writes there: they write to {string.Join(", ", groups.Take(3))}; name the group after the function, "
                    + "or set LoggingConfig.LogGroup.") with
            {
                Value = name,
            };
    }

    /// <summary>A group that has the name of a function which writes elsewhere; others may be for functions of another stack.</summary>
    private static bool IsOfFunction(string group, StackIndex stack) => stack.Target(Value.Of(group.Substring("/aws/lambda/".Length)), "Function") is not null;
}
