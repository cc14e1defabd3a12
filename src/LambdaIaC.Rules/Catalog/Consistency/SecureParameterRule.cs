using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>CloudFormation resolves secure parameters in a list of properties, and environment variables are not among them.</summary>
internal sealed class SecureParameterRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2113",
        "An environment variable resolves an ssm-secure parameter",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html")
    {
        Covers = [47],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from variable in EnvironmentText.In(resource)
        where variable.Parts.Any(static part => part.Contains("{{resolve:ssm-secure:"))
        select Report(
            resource,
            variable.Path,
            $"Environment variable '{variable.Name}' of Function '{resource.Name}' resolves an ssm-secure parameter, which is not possible there; pass its name and let the function read it.");
}
