using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Records go to a queue, a topic, a function or an event bus; failures also to a bucket.</summary>
internal sealed class DestinationTypeRule : StackRule
{
    private static readonly string[] Services = ["sqs", "sns", "lambda", "events"];

    public override RuleInfo Info { get; } = new(
        "LIAC5205",
        "A destination is of a service that Lambda does not deliver to",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")
    {
        Covers = [191],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from destination in FailurePaths.Destinations(stack)
        let service = FailureTarget.ServiceOf(destination.Target, stack)
        where service is not null && !Services.Contains(service, StringComparer.Ordinal) && !(service == "s3" && destination.Path == FailurePaths.OnFailure)
        select Report(
            destination.Resource,
            destination.Path,
            $"{destination.Path} of EventInvokeConfig '{destination.Resource.Name}' names something of {service}; a destination is a queue, a topic, a function or an event bus"
                + (destination.Path == FailurePaths.OnFailure ? ", for failures also a bucket." : ", and a bucket for failures only.")) with
        {
            Value = destination.Target.Text(),
            AwsMessage = AwsMessage(destination.Resource.Properties),
        };

    private static string? AwsMessage(MapValue config)
    {
        var (success, failure) = (config.At("DestinationConfig.OnSuccess.Destination"), config.At(FailurePaths.OnFailure));
        return success.IsUnknown || failure.IsUnknown
            ? null
            : $"The provided destination config DestinationConfig(onSuccess={Printed("OnSuccess", success)}, onFailure={Printed("OnFailure", failure)}) is invalid.";
    }

    private static string Printed(string name, Value destination) => destination.IsAbsent ? "null" : $"{name}(destination={destination})";
}
