using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An authorizer of a REST API: <c>AWS::ApiGateway::Authorizer</c>.</summary>
internal sealed record RestAuthorizerSchema() : NeighbourSchema("RestAuthorizer")
{
    public override string? CloudFormationType => "AWS::ApiGateway::Authorizer";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Name"),
        Text("RestApiId"),
        Text("Type"),
        Text("AuthorizerUri"),
        Text("IdentitySource"),
        Integer("AuthorizerResultTtlInSeconds") with
        {
            RuleId = "LIAC1621",
            Covers = [293],
            Unit = "seconds",
            Default = "300",
            Constraints = [new NumberRange(0, null)],
            Source = "apigateway/2015-07-09:CreateAuthorizer",
        },
    ];
}
