using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A method of a REST API with what it calls.</summary>
internal sealed record RestMethodSchema() : NeighbourSchema("RestMethod")
{
    public override string? CloudFormationType => "AWS::ApiGateway::Method";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("RestApiId"),
        Text("HttpMethod"),
        Structure("Integration", Text("Type"), Text("Uri"), Text("Credentials")),
    ];
}
