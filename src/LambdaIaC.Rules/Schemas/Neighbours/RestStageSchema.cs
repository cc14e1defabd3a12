using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A stage of a REST API: <c>AWS::ApiGateway::Stage</c>.</summary>
internal sealed record RestStageSchema() : NeighbourSchema("RestStage")
{
    public override string? CloudFormationType => "AWS::ApiGateway::Stage";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("RestApiId"),
        Text("StageName"),
        Structure("AccessLogSetting", Text("DestinationArn")),
        Boolean("TracingEnabled"),
        List("MethodSettings", Structure("MethodSetting", Integer("ThrottlingBurstLimit"), Number("ThrottlingRateLimit"))),
    ];
}
