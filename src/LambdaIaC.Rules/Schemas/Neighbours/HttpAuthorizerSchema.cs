using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An authorizer of an HTTP or WebSocket API: <c>AWS::ApiGatewayV2::Authorizer</c>.</summary>
internal sealed record HttpAuthorizerSchema() : NeighbourSchema("HttpAuthorizer")
{
    public override string? CloudFormationType => "AWS::ApiGatewayV2::Authorizer";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Name"),
        Text("ApiId"),
        Text("AuthorizerType"),
        Text("AuthorizerUri"),
        Text("AuthorizerPayloadFormatVersion"),
        List("IdentitySource", Text("IdentitySource")),
        Integer("AuthorizerResultTtlInSeconds") with
        {
            RuleId = "LIAC1622",
            Covers = [293],
            Unit = "seconds",
            Constraints = [new NumberRange(0, 3600)],
            Source = "apigatewayv2/2018-11-29:IntegerWithLengthBetween0And3600",
        },
    ];
}
