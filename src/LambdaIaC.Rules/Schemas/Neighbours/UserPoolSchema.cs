using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A user pool of Cognito with the functions that it calls.</summary>
internal sealed record UserPoolSchema() : NeighbourSchema("UserPool")
{
    public override string? CloudFormationType => "AWS::Cognito::UserPool";

    public override string? PhysicalNameProperty => "UserPoolName";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("UserPoolName"),
        Map("LambdaConfig", Text("Arn")),
        Assigned("Arn"),
    ];
}
