using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>What is cached is found again by the identity source. REQUEST authorizers of REST APIs cache for 300 seconds unless told otherwise.</summary>
internal sealed class AuthorizerCacheRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2305",
        "An authorizer that caches needs an identity source",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html")
    {
        Covers = [293],
    };

    public override string ResourceType => "RestAuthorizer";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["Type"].Text() is "REQUEST" or "TOKEN" && resource.Properties["IdentitySource"] is { IsAbsent: true } or TextValue { Text: "" }
            && (resource.Properties["Type"].Text() == "TOKEN" || resource.Properties["AuthorizerResultTtlInSeconds"] is { IsAbsent: true } or IntegerValue { Number: > 0 })
            ?
            [
                Report(
                    resource,
                    "IdentitySource",
                    $"IdentitySource of RestAuthorizer '{resource.Name}' is not set, but {(resource.Properties["Type"].Text() == "TOKEN" ? "a TOKEN authorizer reads it" : "its results are cached")}; "
                        + "set it, such as method.request.header.Authorization.") with
                {
                    // The default of 300 seconds caches as well; that AWS refuses it then is not recorded.
                    Severity = resource.Properties["Type"].Text() == "TOKEN" || resource.Properties["AuthorizerResultTtlInSeconds"].IsKnown ? Severity.Error : Severity.Warning,
                },
            ]
            : [];
}
