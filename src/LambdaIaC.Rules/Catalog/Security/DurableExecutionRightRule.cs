using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A durable function saves and reads its own progress through Lambda's API.</summary>
internal sealed class DurableExecutionRightRule : RoleRightRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4424",
        "The role of a durable function may not save its progress",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/durable-security.html")
    {
        Covers = [125],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack)
    {
        if (function.Properties["DurableConfig"] is not MapValue
            || Missing(stack, role, ["lambda:CheckpointDurableExecution", "lambda:GetDurableExecutionState"]) is not { Count: > 0 } missing)
        {
            return [];
        }

        return
        [
            Report(
                function,
                "DurableConfig",
                $"Function '{function.Name}' is durable, but its role '{role.Name}' may not perform {Listed(missing)}; "
                    + "allow it, or attach the managed policy AWSLambdaBasicDurableExecutionRolePolicy."),
        ];
    }
}
