using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Blocks;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>Retries and destinations of asynchronous invocations: PutFunctionEventInvokeConfig, <c>AWS::Lambda::EventInvokeConfig</c>.</summary>
internal sealed record EventInvokeConfigSchema() : ResourceSchema("EventInvokeConfig")
{
    public override string? CloudFormationType => "AWS::Lambda::EventInvokeConfig";

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FunctionName") with
        {
            RuleId = "LIAC1180",
            Covers = [5, 45],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = FunctionNameShape.Namespaced,
            Source = "lambda/2015-03-31:NamespacedFunctionName",
        },
        Text("Qualifier") with
        {
            RuleId = "LIAC1181",
            Covers = [195],
            Mutability = Mutability.Replaces,
            Constraints = QualifierShape.Constraints,
            Source = "lambda/2015-03-31:NumericLatestPublishedOrAliasQualifier",
        },
        Integer("MaximumRetryAttempts") with
        {
            RuleId = "LIAC1182",
            Covers = [194],
            Default = "2",
            Constraints = [new NumberRange(0, 2)],
            Source = "lambda/2015-03-31:MaximumRetryAttempts",
        },
        Integer("MaximumEventAgeInSeconds") with
        {
            RuleId = "LIAC1183",
            Covers = [194],
            Unit = "seconds",
            Default = "21600",
            Constraints = [new NumberRange(60, 21600)],
            Source = "lambda/2015-03-31:MaximumEventAgeInSeconds",
        },
        DestinationConfigBlock.Schema,
    ];
}
