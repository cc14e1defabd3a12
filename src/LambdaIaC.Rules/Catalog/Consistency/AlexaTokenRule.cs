using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Only Alexa sends a token along; a permission that asks others for it never holds.</summary>
internal sealed class AlexaTokenRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2400",
        "EventSourceToken is for Alexa only",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html")
    {
        Covers = [218],
    };

    public override string ResourceType => "Permission";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["EventSourceToken"].IsWritten()
        && resource.Properties["Principal"].Text() is { } principal && principal != "*" && principal.IndexOf("alexa", StringComparison.Ordinal) < 0
            ?
            [
                Report(
                    resource,
                    "EventSourceToken",
                    $"Permission '{resource.Name}' asks {principal} for an EventSourceToken, which only Alexa sends; leave it out, or name alexa-appkit.amazon.com.") with
                {
                    Repair = Repair.Remove("EventSourceToken"),
                },
            ]
            : [];
}
