using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>CloudFront copies functions from us-east-1 only.</summary>
internal sealed class EdgeRegionRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3110",
        "A function at the edge is not in us-east-1",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html")
    {
        Covers = [145],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) => context.Region is null or "us-east-1"
        ? []
        : EdgeAssociation.Functions(stack).Select(edge => Report(
            edge.Function,
            "",
            $"Function '{edge.Function.Name}' runs at the edges of Distribution '{edge.Association.Distribution.Name}' and must be in us-east-1, but the stack is deployed to {context.Region}; move it to a stack of its own.") with
        {
            Related = [Other(edge.Association.Distribution, edge.Association.Path)],
        });
}
