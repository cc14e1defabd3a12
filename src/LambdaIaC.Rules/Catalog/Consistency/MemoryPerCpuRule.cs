using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Instances come with 2, 4 or 8 GiB for each virtual CPU. The service model takes any number in between; whether AWS does is not recorded.</summary>
internal sealed class MemoryPerCpuRule : ResourceRule
{
    private const string Ratio = "CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig.ExecutionEnvironmentMemoryGiBPerVCpu";

    public override RuleInfo Info { get; } = new(
        "LIAC2211",
        "ExecutionEnvironmentMemoryGiBPerVCpu is not 2, 4 or 8",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html")
    {
        Covers = [131],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var ratio = resource.Properties.At(Ratio) switch { NumberValue real => real.Number, IntegerValue whole => whole.Number, _ => (double?)null };
        return ratio is > 2 and < 8 and not 4
            ? [Report(resource, Ratio, $"ExecutionEnvironmentMemoryGiBPerVCpu of Function '{resource.Name}' is {ratio}; instances have 2, 4 or 8 GiB for each vCPU.") with { Value = $"{ratio}" }]
            : [];
    }
}
