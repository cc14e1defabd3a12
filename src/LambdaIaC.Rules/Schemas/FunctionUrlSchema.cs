using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Blocks;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>The HTTPS endpoint of a function or an alias: CreateFunctionUrlConfig, <c>AWS::Lambda::Url</c>.</summary>
internal sealed record FunctionUrlSchema() : ResourceSchema("FunctionUrl")
{
    public override string? CloudFormationType => "AWS::Lambda::Url";

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunctionUrlConfig.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("TargetFunctionArn") with
        {
            ApiName = "FunctionName",
            RuleId = "LIAC1200",
            Covers = [5, 45, 201],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new FunctionNameLength(64, 140),
                new Pattern(@"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\d+$)[0-9a-zA-Z-_]+))?")
                {
                    Meaning = "the name or ARN of a function or of an alias, not of a version",
                },
            ],
            Source = "lambda/2015-03-31:FunctionUrlFunctionName",
        },
        Text("Qualifier") with
        {
            RuleId = "LIAC1201",
            Covers = [201],
            Mutability = Mutability.Replaces,
            Constraints = [new Length(1, 128), new Pattern(@"((?!^\d+$)^[0-9a-zA-Z-_]+$)") { Meaning = "the name of an alias, not a version number and not $LATEST" }],
            Source = "lambda/2015-03-31:FunctionUrlQualifier",
        },
        Text("AuthType") with
        {
            RuleId = "LIAC1202",
            Covers = [45],
            Required = true,
            Constraints = [new OneOf(["NONE", "AWS_IAM"])],
            Source = "lambda/2015-03-31:FunctionUrlAuthType",
        },
        CorsBlock.Schema,
        Text("InvokeMode") with
        {
            RuleId = "LIAC1203",
            Default = "BUFFERED",
            Constraints = [new OneOf(["BUFFERED", "RESPONSE_STREAM"])],
            Source = "lambda/2015-03-31:InvokeMode",
        },
        Assigned("FunctionArn") with { Source = "aws-lambda-url.json" },
        Assigned("FunctionUrl") with { Source = "aws-lambda-url.json" },
    ];
}
