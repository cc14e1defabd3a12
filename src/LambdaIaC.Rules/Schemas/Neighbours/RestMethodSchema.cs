using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A method of a REST API with what it calls: <c>AWS::ApiGateway::Method</c>.</summary>
internal sealed record RestMethodSchema() : NeighbourSchema("RestMethod")
{
    public override string? CloudFormationType => "AWS::ApiGateway::Method";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("RestApiId"),
        Text("ResourceId"),
        Text("HttpMethod"),
        Text("AuthorizationType") with
        {
            RuleId = "LIAC1620",
            Covers = [294],
            Constraints = [new OneOf(["NONE", "AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS"])],
            Source = "apigateway/2015-07-09:PutMethod",
        },
        Text("AuthorizerId"),
        Boolean("ApiKeyRequired"),
        Structure(
            "Integration",
            Text("Type"),
            Text("Uri"),
            Text("Credentials"),
            Text("IntegrationHttpMethod"),
            Text("ResponseTransferMode"),
            Map("RequestParameters", Text("RequestParameter")),
            Integer("TimeoutInMillis")),
    ];
}
