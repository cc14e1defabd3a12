using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Whoever triggers a function has to call it, and nothing else.</summary>
internal sealed class BroadActionRule : ResourceRule
{
    private static readonly string[] Calls = ["lambda:InvokeFunction", "lambda:InvokeFunctionUrl"];

    public override RuleInfo Info { get; } = new(
        "LIAC4404",
        "A permission allows more than to call the function",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html")
    {
        Covers = [214],
    };

    public override string ResourceType => "Permission";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["Action"].Text() is { } action && IsAction(action) && !Calls.Contains(action, StringComparer.OrdinalIgnoreCase)
            ?
            [
                Report(resource, "Action", $"Permission '{resource.Name}' allows {action}; lambda:InvokeFunction is enough to call a function.") with { Value = action },
            ]
            : [];

    /// <summary>What is no action at all allows nothing, and has a finding of its own.</summary>
    private static bool IsAction(string action) => action == "*" || action.StartsWith("lambda:", StringComparison.OrdinalIgnoreCase);
}
