using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A mapping that is deployed switched off reads nothing, and queues and streams forget.</summary>
internal sealed class DisabledMappingRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5337",
        "A mapping is switched off",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [286],
    };

    public override string ResourceType => "EventSourceMapping";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["Enabled"].Flag() == false
            ? [Report(resource, "Enabled", $"Enabled of EventSourceMapping '{resource.Name}' is false, so nothing is read; set it to true, or remove the mapping.") with { Value = "false", Nearest = Value.Of((bool?)true) }]
            : [];
}
