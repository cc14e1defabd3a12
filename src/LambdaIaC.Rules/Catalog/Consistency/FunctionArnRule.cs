using System.Text.RegularExpressions;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Rotation of secrets, custom rules of AWS Config and Amazon Connect call the function that they name by its ARN.</summary>
internal sealed class FunctionArnRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2131",
        "What must be the ARN of a function is something else",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html") { Covers = [340] };

    private static readonly Regex Form = new(@"\Aarn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9-_]{1,64}(:(\$LATEST|[a-zA-Z0-9-_]+))?\z", RegexOptions.CultureInvariant);

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from place in stack.OfType("RotationSchedule").Select(static schedule => (Resource: schedule, Path: "RotationLambdaARN"))
            .Concat(stack.OfType("ConfigRule").Where(static rule => rule.Properties.At("Source.Owner").Text() == "CUSTOM_LAMBDA").Select(static rule => (Resource: rule, Path: "Source.SourceIdentifier")))
            .Concat(stack.OfType("IntegrationAssociation").Where(static association => association.Properties["IntegrationType"].Text() == "LAMBDA_FUNCTION").Select(static association => (Resource: association, Path: "IntegrationArn")))
        let arn = place.Resource.Properties.At(place.Path).Text()
        where arn is not null && !Form.IsMatch(arn)
        select Report(
            place.Resource,
            place.Path,
            $"{place.Path} of {place.Resource.Type} '{place.Resource.Name}' is '{arn}'; it must be the ARN of a function, such as arn:aws:lambda:eu-west-1:123456789012:function:orders.") with
        {
            Value = arn,
        };
}
