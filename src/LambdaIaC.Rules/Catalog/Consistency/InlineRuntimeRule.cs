using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Source text can be run as it is by these two only.</summary>
internal sealed class InlineRuntimeRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2109",
        "Inline code is for Node.js and Python",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html")
    {
        Covers = [25],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (InlineCode.Of(resource) is null || !PackageKind.IsZip(resource)
            || resource.Properties["Runtime"].Text() is not { } id || Runtimes.Find(id) is not { } runtime || runtime.Family.InlineCode)
        {
            return [];
        }

        return
        [
            Report(
                resource,
                InlineCode.PathIn(resource),
                $"Code of Function '{resource.Name}' is inline source text, which {runtime.Id} cannot run; use a Node.js or Python runtime, or package the code."),
        ];
    }
}
