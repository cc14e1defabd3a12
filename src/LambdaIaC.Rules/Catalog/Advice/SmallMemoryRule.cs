using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>Both compile while they start, and the part of a processor that comes with 128 MB makes that slow.</summary>
internal sealed class SmallMemoryRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6104",
        "A .NET or Java function has 128 MB",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html")
    {
        Covers = [39],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["MemorySize"].Integer() is <= 128 and var memory && PackageKind.IsZip(resource)
        && resource.Properties["Runtime"].Text() is { } id && Runtimes.Find(id) is { } runtime && (runtime.Family == RuntimeFamily.DotNet || runtime.Family == RuntimeFamily.Java)
            ?
            [
                Report(
                    resource,
                    "MemorySize",
                    $"MemorySize of Function '{resource.Name}' is {memory} MB, with which {runtime.Id} starts slowly; with more memory comes more of a processor."),
            ]
            : [];
}
