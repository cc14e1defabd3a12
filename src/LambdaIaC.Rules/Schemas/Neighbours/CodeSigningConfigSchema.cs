using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>Whose signature the code of a function must carry: CreateCodeSigningConfig, <c>AWS::Lambda::CodeSigningConfig</c>.</summary>
internal sealed record CodeSigningConfigSchema() : NeighbourSchema("CodeSigningConfig")
{
    private static PropertySchema Profile { get; } = Text("SigningProfileVersionArn") with
    {
        Constraints =
        [
            new Length(0, 10000),
            new Pattern(@"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)") { Meaning = "an ARN" },
        ],
    };

    public override string? CloudFormationType => "AWS::Lambda::CodeSigningConfig";

    public override bool IsComplete => true;

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_CreateCodeSigningConfig.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Description") with { RuleId = "LIAC1340", Covers = [7], Constraints = [new Length(0, 256)], Source = "lambda/2015-03-31:Description" },
        Structure(
            "AllowedPublishers",
            List("SigningProfileVersionArns", Profile) with
            {
                RuleId = "LIAC1342",
                Covers = [77],
                Required = true,
                Constraints = [new Count(1, 20)],
                Source = "lambda/2015-03-31:SigningProfileVersionArns",
            }) with
        {
            RuleId = "LIAC1341",
            Covers = [45],
            Required = true,
            Source = "lambda/2015-03-31:AllowedPublishers",
        },
        Structure(
            "CodeSigningPolicies",
            Text("UntrustedArtifactOnDeployment") with
            {
                RuleId = "LIAC1343",
                Default = "Warn",
                Constraints = [new OneOf(["Warn", "Enforce"])],
                Source = "lambda/2015-03-31:CodeSigningPolicy",
            }) with
        {
            Source = "lambda/2015-03-31:CodeSigningPolicies",
        },
        TagsShape.Lambda("LIAC1344"),
        Assigned("CodeSigningConfigId") with { Source = "aws-lambda-codesigningconfig.json" },
        Assigned("CodeSigningConfigArn") with { Source = "aws-lambda-codesigningconfig.json" },
    ];
}
