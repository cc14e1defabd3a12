using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A minimum is not above the maximum, a queue has two pollers at least, and beyond 2,000 the guide knows no pollers.</summary>
internal sealed class PollerNumbersRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5317",
        "The numbers of provisioned pollers do not fit each other or the source",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html")
    {
        Covers = [258],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        var pollers = mapping.Properties["ProvisionedPollerConfig"].Map();
        var (minimum, maximum) = (pollers["MinimumPollers"].Integer(), pollers["MaximumPollers"].Integer());
        if (minimum > maximum)
        {
            yield return Found("MinimumPollers", $"is {minimum}, which is more than MaximumPollers, {maximum}; lower it, or raise the maximum");
        }

        if (source.Kind == EventSourceKind.Queue && minimum < 2)
        {
            yield return Found("MinimumPollers", $"is {minimum}, but a queue has at least 2 pollers in provisioned mode") with { Nearest = Value.Of(2L) };
        }

        if (source.Kind == EventSourceKind.Queue && maximum < 2)
        {
            yield return Found("MaximumPollers", $"is {maximum}, but a queue has at least 2 pollers in provisioned mode") with { Nearest = Value.Of(2L) };
        }

        // The service model lets 10,000 through, the guide's parameter pages end at 2,000.
        if (maximum is > 2000 and <= 10000)
        {
            yield return Found("MaximumPollers", $"is {maximum}; the guide knows at most 2,000 pollers") with { Severity = Severity.Warning, Nearest = Value.Of(2000L) };
        }

        Finding Found(string name, string what) =>
            Report(mapping, $"ProvisionedPollerConfig.{name}", $"ProvisionedPollerConfig.{name} of EventSourceMapping '{mapping.Name}' {what}.") with { Value = pollers[name].ToString() };
    }
}
