using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An HTTP or WebSocket API of API Gateway: <c>AWS::ApiGatewayV2::Api</c>.</summary>
internal sealed record HttpApiSchema() : NeighbourSchema("HttpApi")
{
    public override string? CloudFormationType => "AWS::ApiGatewayV2::Api";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Name"),
        Text("ProtocolType"),
    ];
}
