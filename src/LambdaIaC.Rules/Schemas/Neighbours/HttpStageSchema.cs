using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A stage of an HTTP or WebSocket API: <c>AWS::ApiGatewayV2::Stage</c>.</summary>
internal sealed record HttpStageSchema() : NeighbourSchema("HttpStage")
{
    public override string? CloudFormationType => "AWS::ApiGatewayV2::Stage";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("ApiId"),
        Text("StageName"),
        Structure("AccessLogSettings", Text("DestinationArn")),
        Structure("DefaultRouteSettings", Integer("ThrottlingBurstLimit"), Number("ThrottlingRateLimit")),
    ];
}
