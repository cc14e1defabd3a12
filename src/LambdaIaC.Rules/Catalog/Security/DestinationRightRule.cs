using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Lambda refuses a dead-letter target or a destination that the role of the function may not write to.</summary>
internal sealed class DestinationRightRule : RoleRightRule
{
    private const string Success = "DestinationConfig.OnSuccess.Destination";
    private const string Failure = "DestinationConfig.OnFailure.Destination";

    public override RuleInfo Info { get; } = new(
        "LIAC4425",
        "The role of a function may not write to its dead-letter target or destination",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")
    {
        Covers = [190],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack)
    {
        var asynchronous = stack.About(function, "EventInvokeConfig").SelectMany(static config => new[] { (config, Success), (config, Failure) });
        var streams = stack.About(function, "EventSourceMapping").Select(static mapping => (mapping, Failure));
        return asynchronous.Concat(streams).Prepend((function, "DeadLetterConfig.TargetArn"))
            .SelectMany(site => Check(site.Item1, site.Item2, function, role, stack));
    }

    private IEnumerable<Finding> Check(IResourceView resource, string path, IResourceView function, IResourceView role, StackIndex stack)
    {
        var target = resource.Properties.At(path);
        if (WriteTarget.Of(target, stack) is not { } needed || !needed.IsDenied(target, role, stack))
        {
            return [];
        }

        return
        [
            Report(
                resource,
                path,
                $"{path} of {resource.Type} '{resource.Name}' is {target}, but the role '{role.Name}' of Function '{function.Name}' may not perform {needed.Action} on it; allow it.") with
            {
                Repair = stack.Target(target, "Function") is null ? null : Repair.Call(path, "GrantInvoke", resource == function ? "Role" : "FunctionName"),
                // Quoted in public issues about dead-letter queues; what AWS says of the others is not known.
                AwsMessage = needed.Service == "SQS" && resource == function ? "The provided execution role does not have permissions to call SendMessage on SQS" : null,
            },
        ];
    }
}
