using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>CloudFormation itself reads no local files. LambdaIaC packages what a stack program names; a template is packaged by the AWS CLI.</summary>
internal sealed class LocalPathRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6109",
        "Code is a local path, which aws cloudformation package must replace",
        Severity.Info,
        "https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html") { Covers = [343] };

    public override string ResourceType => "Function";

    public override IReadOnlyList<string> ResourceTypes { get; } = ["Function", "LayerVersion"];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var property = resource.Type == "LayerVersion" ? "Content" : "Code";
        return resource.Properties[property].Text() is { } path
            ?
            [
                Report(resource, property, $"{property} of {resource.Type} '{resource.Name}' is the path '{path}'; run 'aws cloudformation package' before the template is deployed.") with
                {
                    Value = path,
                },
            ]
            : [];
    }
}
