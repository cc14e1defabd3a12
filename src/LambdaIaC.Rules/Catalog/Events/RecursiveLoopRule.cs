using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda stops a function that calls itself through a queue, a topic or a bucket after about sixteen rounds. Without that it runs, and costs, until somebody looks.</summary>
internal sealed class RecursiveLoopRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5349",
        "RecursiveLoop Allow switches the detection of loops off",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html")
    {
        Covers = [311],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["RecursiveLoop"].Text() == "Allow"
            ?
            [
                Report(resource, "RecursiveLoop", $"RecursiveLoop of Function '{resource.Name}' is Allow, so Lambda stops no endless loop through queues, topics and buckets; leave it at Terminate.") with
                {
                    Value = "Allow",
                    Nearest = Value.Of("Terminate"),
                },
            ]
            : [];
}
