using System.Text.RegularExpressions;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Rotation of secrets, custom rules of AWS Config and Amazon Connect call the function that they name by its ARN.</summary>
internal sealed class FunctionArnRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2131",
        "What must be the ARN of a function is something else",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html")
    {
        Covers = [340],
    };

    private static readonly Regex Form = new(@"\Aarn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9-_]{1,64}(:(\$LATEST|[a-zA-Z0-9-_]+))?\z", RegexOptions.CultureInvariant);

    public override string ResourceType => "RotationSchedule";

    public override IReadOnlyList<string> ResourceTypes { get; } = ["RotationSchedule", "ConfigRule", "IntegrationAssociation"];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        PathIn(resource) is { } path && resource.Properties.At(path).Text() is { } arn && !Form.IsMatch(arn)
            ?
            [
                Report(
                    resource,
                    path,
                    $"{path} of {resource.Type} '{resource.Name}' is '{arn}'; it must be the ARN of a function, such as arn:aws:lambda:eu-west-1:123456789012:function:orders.") with
                {
                    Value = arn,
                },
            ]
            : [];

    /// <summary>Where a resource names a function; null when it names something else.</summary>
    private static string? PathIn(IResourceView resource) => resource.Type switch
    {
        "RotationSchedule" => "RotationLambdaARN",
        "ConfigRule" when resource.Properties.At("Source.Owner").Text() == "CUSTOM_LAMBDA" => "Source.SourceIdentifier",
        "IntegrationAssociation" when resource.Properties["IntegrationType"].Text() == "LAMBDA_FUNCTION" => "IntegrationArn",
        _ => null,
    };
}
