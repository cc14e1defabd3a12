using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>The token is what keeps other skills from calling the function.</summary>
internal sealed class EventSourceTokenRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4110",
        "The Alexa event source token is written out",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html")
    {
        Covers = [85],
    };

    public override string ResourceType => "Permission";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["EventSourceToken"] is TextValue { Text: { Length: > 0 } token } && token.All(IsOfToken)
            ?
            [
                Report(
                    resource,
                    "EventSourceToken",
                    $"EventSourceToken of Permission '{resource.Name}' is written out; take it from a parameter or, with Secret.FromEnvironment, from the deploying process."),
            ]
            : [];

    /// <summary>What has other characters is no token; AWS refuses it, and another rule says so.</summary>
    private static bool IsOfToken(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-';
}
