using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A browser does not show a script an answer to a request with credentials when the answer allows every origin.</summary>
internal sealed class CorsCredentialsRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2217",
        "Cors allows credentials from every origin, which browsers refuse",
        Severity.Warning,
        "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#credentialed_requests_and_wildcards")
    {
        Covers = [204],
    };

    public override string ResourceType => "FunctionUrl";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties.At("Cors.AllowCredentials").Flag() == true && resource.Properties.At("Cors.AllowOrigins").Items().Any(static origin => origin.Text() == "*")
            ? [Report(resource, "Cors.AllowCredentials", $"Cors of FunctionUrl '{resource.Name}' has AllowCredentials and the origin '*', and browsers refuse the two together; name the origins.") with { Value = "true" }]
            : [];
}
