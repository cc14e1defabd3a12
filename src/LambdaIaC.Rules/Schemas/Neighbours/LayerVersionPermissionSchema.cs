using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>Who else may use a version of a layer: AddLayerVersionPermission, <c>AWS::Lambda::LayerVersionPermission</c>. A change replaces it.</summary>
internal sealed record LayerVersionPermissionSchema() : NeighbourSchema("LayerVersionPermission")
{
    public override string? CloudFormationType => "AWS::Lambda::LayerVersionPermission";

    public override bool IsComplete => true;

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("LayerVersionArn") with
        {
            ApiName = "LayerName",
            RuleId = "LIAC1330",
            Covers = [5, 45],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(1, 2048),
                new Pattern(@"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+")
                {
                    Meaning = "the ARN of a layer version, such as arn:aws:lambda:eu-west-1:123456789012:layer:tools:1",
                },
            ],
            Source = "lambda/2015-03-31:LayerName",
        },
        Text("Action") with
        {
            RuleId = "LIAC1331",
            Covers = [45, 70],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = [new Length(0, 22), new Pattern("lambda:GetLayerVersion") { Meaning = "lambda:GetLayerVersion" }],
            Source = "lambda/2015-03-31:LayerPermissionAllowedAction",
        },
        Text("Principal") with
        {
            RuleId = "LIAC1332",
            Covers = [45, 71],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(0, 10000),
                new Pattern(@"\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root") { Meaning = "an account id, the ARN of an account's root, or *" },
            ],
            Source = "lambda/2015-03-31:LayerPermissionAllowedPrincipal",
        },
        Text("OrganizationId") with
        {
            RuleId = "LIAC1333",
            Covers = [71],
            Mutability = Mutability.Replaces,
            Constraints = [new Length(0, 34), new Pattern("o-[a-z0-9]{10,32}") { Meaning = "the id of an organization, such as o-a1b2c3d4e5" }],
            Source = "lambda/2015-03-31:OrganizationId",
        },
        Assigned("Id") with { Source = "aws-lambda-layerversionpermission.json" },
    ];
}
