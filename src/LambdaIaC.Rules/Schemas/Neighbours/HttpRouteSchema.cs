using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A route of an HTTP or WebSocket API: <c>AWS::ApiGatewayV2::Route</c>.</summary>
internal sealed record HttpRouteSchema() : NeighbourSchema("HttpRoute")
{
    public override string? CloudFormationType => "AWS::ApiGatewayV2::Route";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("ApiId"),
        Text("RouteKey"),
        Text("AuthorizationType"),
        Text("AuthorizerId"),
        Boolean("ApiKeyRequired"),
        Text("Target"),
    ];
}
