using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A name or an ARN may carry a version or an alias. AWS refuses another one beside it.</summary>
internal sealed class QualifierMismatchRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2100",
        "The qualifier in the function name and the property Qualifier must agree",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html")
    {
        Covers = [6],
    };

    public override string ResourceType => "Permission";

    public override IReadOnlyList<string> ResourceTypes { get; } = ["Permission", "EventInvokeConfig", "FunctionUrl", "ProvisionedConcurrency"];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var named = QualifierIn(StackIndex.FunctionReference(resource).Text());
        if (named is null || resource.Properties["Qualifier"].Text() is not { } qualifier || named == qualifier)
        {
            return [];
        }

        return
        [
            Report(
                resource,
                "Qualifier",
                $"Qualifier of {resource.Type} '{resource.Name}' is '{qualifier}', but the function is named with '{named}'; name the function without a qualifier, or use the same one.") with
            {
                Value = qualifier,
                AwsMessage = "The derived qualifier from the function name does not match the specified qualifier.",
            },
        ];
    }

    /// <summary>The <c>live</c> of <c>orders:live</c> and of <c>arn:aws:lambda:eu-west-1:123456789012:function:orders:live</c>.</summary>
    private static string? QualifierIn(string? function)
    {
        var parts = function?.Split(':') ?? [];
        var at = Array.IndexOf(parts, "function");
        return (at, parts.Length) switch
        {
            ( >= 0, _) => parts.Length > at + 2 ? parts[at + 2] : null,
            // An account may stand before the name.
            (_, 2) when !(parts[0].Length == 12 && parts[0].All(char.IsDigit)) => parts[1],
            _ => null,
        };
    }
}
