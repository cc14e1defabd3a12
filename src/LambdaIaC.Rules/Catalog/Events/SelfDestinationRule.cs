using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Its records would call it for ever; AWS refuses it.</summary>
internal sealed class SelfDestinationRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5206",
        "A function is its own destination",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")
    {
        Covers = [192],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from destination in FailurePaths.Destinations(stack)
        let function = stack.FunctionOf(destination.Resource)
        where function is not null && FailureTarget.ServiceOf(destination.Target, stack) == "lambda" && stack.FunctionOf(destination.Target) == function
        select Report(
            destination.Resource,
            destination.Path,
            $"{destination.Path} of EventInvokeConfig '{destination.Resource.Name}' is Function '{function.Name}' itself; name another target.") with
        {
            Related = [Other(function, "")],
            Value = destination.Target.Text(),
            AwsMessage = "You can't specify the function as a destination for itself.",
        };
}
