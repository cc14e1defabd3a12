using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>AWS takes no configuration that configures nothing.</summary>
internal sealed class EmptyEventInvokeConfigRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2215",
        "An EventInvokeConfig sets neither retries, age nor a destination",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html")
    {
        Covers = [193],
    };

    public override string ResourceType => "EventInvokeConfig";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var isEmpty = resource.Properties["MaximumRetryAttempts"].IsAbsent && resource.Properties["MaximumEventAgeInSeconds"].IsAbsent && resource.Properties["DestinationConfig"].IsAbsent;
        return !isEmpty
            ? []
            :
            [
                Report(resource, "", $"EventInvokeConfig '{resource.Name}' sets nothing; set MaximumRetryAttempts, MaximumEventAgeInSeconds or DestinationConfig, or leave it out.") with
                {
                    AwsMessage = "You must specify at least one of error handling or destination setting.",
                },
            ];
    }
}
