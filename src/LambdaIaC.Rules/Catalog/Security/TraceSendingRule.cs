using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Active tracing samples requests; without these rights the samples are thrown away.</summary>
internal sealed class TraceSendingRule : RoleRightRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4421",
        "The role of a function with active tracing may not send traces",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html")
    {
        Covers = [182],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack)
    {
        if (function.Properties.At("TracingConfig.Mode").Text() != "Active"
            || Missing(stack, role, ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]) is not { Count: > 0 } missing)
        {
            return [];
        }

        return
        [
            Report(
                function,
                "TracingConfig.Mode",
                $"Tracing of Function '{function.Name}' is active, but its role '{role.Name}' may not perform {Listed(missing)}; "
                    + "allow it, or attach the managed policy AWSXRayDaemonWriteAccess.") with { Repair = Attach(role, "AWSXRayDaemonWriteAccess") },
        ];
    }
}
