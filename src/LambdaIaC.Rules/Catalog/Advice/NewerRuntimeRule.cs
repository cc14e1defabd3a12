using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>A supported runtime is as good as a newer one for most; this is for those who always want the newest.</summary>
internal sealed class NewerRuntimeRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6107",
        "There is a newer runtime of the same language",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")
    {
        Covers = [57],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["Runtime"].Text() is { } id && Runtimes.Find(id) is { Successor: { } successor } runtime
            ?
            [
                Report(resource, "Runtime", $"Runtime of Function '{resource.Name}' is '{runtime.Id}'; the newest of its language is {successor}.") with
                {
                    Value = runtime.Id,
                    Nearest = Value.Of(successor),
                },
            ]
            : [];
}
