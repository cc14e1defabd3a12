using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A function without the right to write logs runs, and leaves no trace of what it did.</summary>
internal sealed class LogWritingRule : RoleRightRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4420",
        "The role of a function may not write its logs",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html")
    {
        Covers = [180],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack)
    {
        var group = function.Properties.At("LoggingConfig.LogGroup");
        var resource = group is ReferenceValue && stack.Target(group, "LogGroup") is not null ? ResourceName.Of(group, stack) : null;
        var missing = Missing(stack, role, ["logs:CreateLogStream", "logs:PutLogEvents"], resource);
        if (missing.Count == 0)
        {
            return [];
        }

        var where = resource is null ? "" : $" on {group}";
        return
        [
            Report(
                function,
                "Role",
                $"The role '{role.Name}' of Function '{function.Name}' may not perform {Listed(missing)}{where}, so the function writes no logs; "
                    + "allow it, or attach the managed policy AWSLambdaBasicExecutionRole.") with
            {
                // The group of the stack grants just what is needed, to just this role.
                Repair = resource is null ? Attach(role, "service-role/AWSLambdaBasicExecutionRole") : Repair.Call("LoggingConfig.LogGroup", "GrantWrite", "Role"),
            },
        ];
    }
}
