using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Tags are on the function.</summary>
internal sealed class AliasTagsRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2112",
        "Versions and aliases cannot be tagged",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_TagResource.html") { Covers = [44] };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from resource in stack.OfType("Alias").Concat(stack.OfType("Version"))
        where resource.Properties["Tags"].IsKnown
        select Report(resource, "Tags", $"Tags of {resource.Type} '{resource.Name}' are set, but AWS tags functions only; tag the function.") with
        {
            AwsMessage = "Tags on function aliases and versions are not supported. Please specify a function ARN.",
        };
}
