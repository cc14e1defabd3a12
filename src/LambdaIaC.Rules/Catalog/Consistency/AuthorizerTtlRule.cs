using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>An hour is the limit where a function authorizes; that of a user pool has none.</summary>
internal sealed class AuthorizerTtlRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2307",
        "Results of a TOKEN or REQUEST authorizer are kept for at most 3,600 seconds",
        Severity.Error,
        "https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html")
    {
        Covers = [293],
    };

    public override string ResourceType => "RestAuthorizer";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["Type"].Text() is "TOKEN" or "REQUEST" && resource.Properties["AuthorizerResultTtlInSeconds"].Integer() is > 3600 and var seconds
            ?
            [
                Report(
                    resource,
                    "AuthorizerResultTtlInSeconds",
                    $"AuthorizerResultTtlInSeconds of RestAuthorizer '{resource.Name}' is {seconds}; what a function authorized is kept for at most 3,600 seconds.") with
                {
                    Value = $"{seconds}",
                    Nearest = Value.Of(3600L),
                },
            ]
            : [];
}
