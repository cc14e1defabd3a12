using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A REST API of API Gateway: <c>AWS::ApiGateway::RestApi</c>.</summary>
internal sealed record RestApiSchema() : NeighbourSchema("RestApi")
{
    public override string? CloudFormationType => "AWS::ApiGateway::RestApi";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Name"),
        Document("Policy"),
        Structure("EndpointConfiguration", List("Types", Text("Type"))),
    ];
}
