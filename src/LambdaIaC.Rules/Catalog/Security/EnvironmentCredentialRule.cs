using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Environment variables are shown to everyone who may read the configuration. A credential is known by its form here, never by how random it looks.</summary>
internal sealed class EnvironmentCredentialRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4106",
        "An environment variable holds a credential",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html")
    {
        Covers = [78],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from variable in EnvironmentText.In(resource)
        let credential = variable.Parts.Select(part => Credential.In(variable.Name, part)).FirstOrDefault(static found => found is not null)
        where credential is not null
        select Report(
            resource,
            variable.Path,
            $"Environment variable '{variable.Name}' of Function '{resource.Name}' holds {credential.Kind}; revoke it, and let the function read it from Secrets Manager.") with
        {
            Severity = credential.IsSecret ? Severity.Error : Severity.Warning,
        };
}
