using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Source text in a configuration is in every template and plan. Only inline code is read here; packages are not.</summary>
internal sealed class InlineCredentialRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4111",
        "Inline code holds a credential",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html")
    {
        Covers = [86],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        InlineCode.Of(resource) is { } text && Credential.In(text) is { } credential
            ? [Report(resource, InlineCode.PathIn(resource), $"Code of Function '{resource.Name}' holds {credential.Kind} in its source text; revoke it, and let the function read it from Secrets Manager.")]
            : [];
}
