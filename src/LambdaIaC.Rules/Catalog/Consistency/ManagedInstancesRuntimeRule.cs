using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Managed instances run several invocations in one environment, which only newer runtimes can. Runtimes without dates are newer than the table and are not judged.</summary>
internal sealed class ManagedInstancesRuntimeRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2207",
        "The runtime does not run on managed instances",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-runtimes.html")
    {
        Covers = [126],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["CapacityProviderConfig"].HasEntries() != true || resource.Properties["Runtime"].Text() is not { } id || Runtimes.Find(id) is not { ManagedInstances: false, Deprecated: not null })
        {
            return [];
        }

        return
        [
            Report(
                resource,
                "Runtime",
                $"Runtime of Function '{resource.Name}' is '{id}', which does not run on managed instances; use Java 21, Python 3.13, Node.js 22, .NET 8, provided.al2023 or newer.") with
            {
                Value = id,
                AwsMessage = $"Runtime Enum {id} does not support specified feature: Lambda Managed Instances",
            },
        ];
    }
}
