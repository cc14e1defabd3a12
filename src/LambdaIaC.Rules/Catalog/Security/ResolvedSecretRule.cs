using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>CloudFormation puts the secret itself into the configuration, where everyone who may read that reads it; and a rotation does not arrive.</summary>
internal sealed class ResolvedSecretRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4108",
        "A secret is copied into an environment variable at deployment",
        Severity.Warning,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html")
    {
        Covers = [80],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from variable in EnvironmentText.In(resource)
        where variable.Parts.Any(static part => part.Contains("{{resolve:secretsmanager:"))
        select Report(
            resource,
            variable.Path,
            $"Environment variable '{variable.Name}' of Function '{resource.Name}' gets a secret at deployment, in plain text; pass the name of the secret and let the function read it.");
}
