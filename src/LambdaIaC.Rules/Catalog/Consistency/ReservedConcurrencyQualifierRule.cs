using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A version or an alias has provisioned concurrency; what is reserved is shared by all versions of the function.</summary>
internal sealed class ReservedConcurrencyQualifierRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2218",
        "Reserved concurrency belongs to a function, not to a version or an alias",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionConcurrency.html")
    {
        Covers = [],
    };

    public override string ResourceType => "ReservedConcurrency";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var parts = resource.Properties["FunctionName"].Text()?.Split(':');
        var isQualified = parts is ["arn", _, "lambda", _, _, "function", _, _] or [{ Length: < 12 } and not "arn" and not "function", _] or ["function", _, _];
        return !isQualified
            ? []
            :
            [
                Report(resource, "FunctionName", $"FunctionName of ReservedConcurrency '{resource.Name}' names a version or an alias; name the function itself, or use provisioned concurrency.") with
                {
                    Value = resource.Properties["FunctionName"].Text(),
                    AwsMessage = "This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. "
                        + "Please specify either a function name or an unqualified function ARN.",
                },
            ];
    }
}
