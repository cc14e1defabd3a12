using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>AuthType NONE checks nobody: the function itself must, and every call costs.</summary>
internal sealed class PublicUrlRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4201",
        "A function URL is open to everybody",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html")
    {
        Covers = [197],
    };

    public override string ResourceType => "FunctionUrl";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) => resource.Properties["AuthType"].Text() == "NONE"
        ?
        [
            Report(resource, "AuthType", $"AuthType of FunctionUrl '{resource.Name}' is NONE, so everybody can call the function; use AWS_IAM, or suppress this where the function checks its callers itself.") with
            {
                Value = "NONE",
                Nearest = Value.Of("AWS_IAM"),
            },
        ]
        : [];
}
