using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>CloudFormation itself reads no local files. LambdaIaC packages what a stack program names; a template is packaged by the AWS CLI.</summary>
internal sealed class LocalPathRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6109",
        "Code is a local path, which aws cloudformation package must replace",
        Severity.Info,
        "https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html") { Covers = [343] };

    private static readonly (string Type, string Property)[] Places = [("Function", "Code"), ("LayerVersion", "Content")];

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from place in Places
        from resource in stack.OfType(place.Type)
        let path = resource.Properties[place.Property].Text()
        where path is not null
        select Report(
            resource,
            place.Property,
            $"{place.Property} of {resource.Type} '{resource.Name}' is the path '{path}'; run 'aws cloudformation package' before the template is deployed.") with
        {
            Value = path,
        };
}
