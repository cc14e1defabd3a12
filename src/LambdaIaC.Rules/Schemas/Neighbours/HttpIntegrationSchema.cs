using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>What routes of an HTTP or WebSocket API call: <c>AWS::ApiGatewayV2::Integration</c>.</summary>
internal sealed record HttpIntegrationSchema() : NeighbourSchema("HttpIntegration")
{
    public override string? CloudFormationType => "AWS::ApiGatewayV2::Integration";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("ApiId"),
        Text("IntegrationType"),
        Text("IntegrationUri"),
        Text("PayloadFormatVersion"),
        Map("RequestParameters", Text("RequestParameter")),
        Text("CredentialsArn"),
        Integer("TimeoutInMillis"),
    ];
}
