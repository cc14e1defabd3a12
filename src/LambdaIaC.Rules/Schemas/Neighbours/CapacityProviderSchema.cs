using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The instances in an account that run functions: CreateCapacityProvider, <c>AWS::Lambda::CapacityProvider</c>.</summary>
internal sealed record CapacityProviderSchema() : NeighbourSchema("CapacityProvider")
{
    public override string? CloudFormationType => "AWS::Lambda::CapacityProvider";

    public override string? PhysicalNameProperty => "CapacityProviderName";

    public override bool IsComplete => true;

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_CreateCapacityProvider.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("CapacityProviderName") with
        {
            RuleId = "LIAC1400",
            Required = true,
            Generated = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(1, 140),
                new Pattern(@"(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
                {
                    Meaning = "made of letters, digits, hyphens and underscores, or the ARN of a capacity provider",
                },
            ],
            Source = "lambda/2015-03-31:CapacityProviderName",
        },
        CapacityProviderNetwork.Schema,
        Structure(
            "PermissionsConfig",
            Text("CapacityProviderOperatorRoleArn") with
            {
                RuleId = "LIAC1403",
                Required = true,
                Mutability = Mutability.Replaces,
                Constraints =
                [
                    new Length(0, 10000),
                    new Pattern(@"arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+") { Meaning = "the ARN of an IAM role, such as arn:aws:iam::123456789012:role/orders" },
                ],
                Source = "lambda/2015-03-31:RoleArn",
            }) with
        {
            RuleId = "LIAC1419",
            Required = true,
            Mutability = Mutability.Replaces,
            Source = "lambda/2015-03-31:CapacityProviderPermissionsConfig",
        },
        CapacityProviderInstances.Schema,
        CapacityProviderScaling.Schema,
        Text("KmsKeyArn") with
        {
            RuleId = "LIAC1412",
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(0, 10000),
                new Pattern("arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*") { Meaning = "the ARN of a KMS key, such as arn:aws:kms:eu-west-1:123456789012:key/1234abcd" },
            ],
            Source = "lambda/2015-03-31:KMSKeyArnNonEmpty",
        },
        TagsShape.Lambda("LIAC1413"),
        Structure(
            "PropagateTags",
            Text("Mode") with { RuleId = "LIAC1414", Constraints = [new OneOf(["None", "Explicit"])], Source = "lambda/2015-03-31:PropagateTagsMode" },
            TagsShape.Lambda("LIAC1415") with { Name = "ExplicitTags", Constraints = [new Count(0, 40)], Source = "lambda/2015-03-31:PropagateTagsExplicitTagsMap" }) with
        {
            Source = "lambda/2015-03-31:PropagateTags",
        },
        CapacityProviderTelemetry.Schema,
        Assigned("Arn") with { Source = "aws-lambda-capacityprovider.json" },
        Assigned("State") with { Source = "aws-lambda-capacityprovider.json" },
    ];
}
