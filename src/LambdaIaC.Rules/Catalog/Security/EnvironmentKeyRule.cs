using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>They are always encrypted; a key of your own adds who may decrypt them.</summary>
internal sealed class EnvironmentKeyRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4109",
        "Environment variables are encrypted with a key of AWS",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html")
    {
        Covers = [81],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties.At("Environment.Variables").HasEntries() == true && resource.Properties["KmsKeyArn"].IsAbsent
            ? [Report(resource, "KmsKeyArn", $"KmsKeyArn of Function '{resource.Name}' is not set, so its environment variables are encrypted with a key that AWS manages; set one to decide who may decrypt them.")]
            : [];
}
