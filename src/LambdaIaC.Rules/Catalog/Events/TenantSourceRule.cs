using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Every invocation of such a function names its tenant, which a poller cannot: of all callers only API Gateway can.</summary>
internal sealed class TenantSourceRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5353",
        "A function with tenants cannot be called by an event source mapping",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation.html");

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context) =>
        stack.FunctionOf(mapping) is { } function && function.Properties["TenancyConfig"] is MapValue { Entries.Count: > 0 }
            ?
            [
                Report(
                    mapping,
                    "FunctionName",
                    $"FunctionName of EventSourceMapping '{mapping.Name}' is Function '{function.Name}', which has TenancyConfig; a mapping cannot name a tenant, so let a function without tenants read {source.Called}.") with
                {
                    Related = [Other(function, "TenancyConfig")],
                },
            ]
            : [];
}
