using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Blocks;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>A version of a layer: PublishLayerVersion, <c>AWS::Lambda::LayerVersion</c>. A change publishes another one.</summary>
internal sealed record LayerVersionSchema() : ResourceSchema("LayerVersion")
{
    public override string? CloudFormationType => "AWS::Lambda::LayerVersion";

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("LayerName") with
        {
            RuleId = "LIAC1140",
            Covers = [69],
            Required = true,
            Generated = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(1, 140),
                new Pattern(@"(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
                {
                    Meaning = "made of letters, digits, hyphens and underscores, or the ARN of a layer",
                },
            ],
            Source = "lambda/2015-03-31:LayerName",
        },
        Text("Description") with
        {
            RuleId = "LIAC1141",
            Covers = [7],
            Mutability = Mutability.Replaces,
            Constraints = [new Length(0, 256)],
            Source = "lambda/2015-03-31:Description",
        },
        ContentBlock.Schema,
        List("CompatibleArchitectures", Text("Architecture") with { Required = true, Constraints = [new OneOf(["x86_64", "arm64"])] }) with
        {
            RuleId = "LIAC1148",
            Covers = [69],
            Mutability = Mutability.Replaces,
            Constraints = [new Count(0, 2)],
            Source = "lambda/2015-03-31:CompatibleArchitectures",
        },
        List("CompatibleRuntimes", Text("Runtime") with { RuleId = "LIAC1151", Severity = Severity.Warning, Constraints = [new KnownRuntime()], Source = "lambda/2015-03-31:Runtime" }) with
        {
            RuleId = "LIAC1149",
            Covers = [69],
            Mutability = Mutability.Replaces,
            Constraints = [new Count(0, 15)],
            Source = "lambda/2015-03-31:CompatibleRuntimes",
        },
        Text("LicenseInfo") with
        {
            RuleId = "LIAC1150",
            Covers = [69],
            Mutability = Mutability.Replaces,
            Constraints = [new Length(0, 512), new Pattern(".*") { Meaning = "text without line breaks" }],
            Source = "lambda/2015-03-31:LicenseInfo",
        },
        Assigned("LayerVersionArn") with { Source = "aws-lambda-layerversion.json" },
    ];
}
