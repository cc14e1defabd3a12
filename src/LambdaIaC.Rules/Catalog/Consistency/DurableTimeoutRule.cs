using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A durable execution waits for days and years; AWS has no default for how long. CloudFormation requires the number.</summary>
internal sealed class DurableTimeoutRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2205",
        "DurableConfig needs ExecutionTimeout",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/durable-configuration.html")
    {
        Covers = [120],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["DurableConfig"] is MapValue durable && durable["ExecutionTimeout"].IsAbsent
            ? [Report(resource, "DurableConfig.ExecutionTimeout", $"DurableConfig of Function '{resource.Name}' has no ExecutionTimeout; set the seconds that an execution may take, waits included.")]
            : [];
}
