using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A name or an ARN may carry a version or an alias. AWS refuses another one beside it.</summary>
internal sealed class QualifierMismatchRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2100",
        "The qualifier in the function name and the property Qualifier must agree",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html") { Covers = [6] };

    private static readonly string[] Types = ["EventInvokeConfig", "FunctionUrl", "Permission", "ProvisionedConcurrency"];

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from type in Types
        from resource in stack.OfType(type)
        let named = QualifierIn(StackIndex.FunctionReference(resource).Text())
        let qualifier = resource.Properties["Qualifier"].Text()
        where named is not null && qualifier is not null && named != qualifier
        select Report(
            resource,
            "Qualifier",
            $"Qualifier of {resource.Type} '{resource.Name}' is '{qualifier}', but the function is named with '{named}'; name the function without a qualifier, or use the same one.") with
        {
            Value = qualifier,
            AwsMessage = "The derived qualifier from the function name does not match the specified qualifier.",
        };

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
