using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The edges have these two languages.</summary>
internal sealed class EdgeRuntimeRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3115",
        "A function at the edge has neither a Node.js nor a Python runtime",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html")
    {
        Covers = [153],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from edge in EdgeAssociation.Functions(stack)
        let runtime = edge.Function.Properties["Runtime"].Text() is { } id ? Runtimes.Find(id) : null
        where runtime is not null && runtime.Family != RuntimeFamily.NodeJs && runtime.Family != RuntimeFamily.Python
        select Report(
            edge.Function,
            "Runtime",
            $"Runtime of Function '{edge.Function.Name}' is {runtime.Id}, but the edges of Distribution '{edge.Association.Distribution.Name}' run Node.js and Python only.") with
        {
            Related = [Other(edge.Association.Distribution, edge.Association.Path)],
            Value = runtime.Id,
        };
}
