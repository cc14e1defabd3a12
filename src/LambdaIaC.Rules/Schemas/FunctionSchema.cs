using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Blocks;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>A Lambda function: CreateFunction, UpdateFunctionConfiguration and UpdateFunctionCode, <c>AWS::Lambda::Function</c>.</summary>
internal sealed record FunctionSchema() : ResourceSchema("Function")
{
    public override string? CloudFormationType => "AWS::Lambda::Function";

    public override string? PhysicalNameProperty => "FunctionName";

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FunctionName") with
        {
            RuleId = "LIAC1004",
            Covers = [4],
            Required = true,
            Generated = true,
            Mutability = Mutability.Replaces,
            Constraints = FunctionNameShape.Constraints,
            Source = "lambda/2015-03-31:FunctionName",
        },
        Text("Runtime") with
        {
            RuleId = "LIAC1005",
            Covers = [13],
            Severity = Severity.Warning,
            Constraints = [new KnownRuntime { OrArn = true }],
            Source = "lambda/2015-03-31:Runtime",
        },
        Text("Role") with
        {
            RuleId = "LIAC1009",
            Covers = [45, 313],
            Required = true,
            Constraints =
            [
                new Length(0, 10000),
                new Pattern(@"arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+") { Meaning = "the ARN of an IAM role, such as arn:aws:iam::123456789012:role/orders" },
            ],
            Source = "lambda/2015-03-31:RoleArn",
        },
        Text("Handler") with
        {
            RuleId = "LIAC1006",
            Covers = [8],
            Constraints = [new Length(1, 128), new Pattern(@"[^\s]+") { Meaning = "text without white space" }],
            Source = "lambda/2015-03-31:Handler",
        },
        CodeBlock.Schema,
        Text("Description") with
        {
            RuleId = "LIAC1007",
            Covers = [7],
            Default = "",
            Constraints = [new Length(0, 256)],
            Source = "lambda/2015-03-31:Description",
        },
        Integer("Timeout") with
        {
            RuleId = "LIAC1001",
            Covers = [1],
            Unit = "seconds",
            Default = "3",
            Constraints = [new When("CapacityProviderConfig", new NumberRange(1, 5400), new NumberRange(1, 900))],
            Source = "lambda/2015-03-31:Timeout",
        },
        Integer("MemorySize") with
        {
            RuleId = "LIAC1002",
            Covers = [2],
            Unit = "MB",
            Default = "128",
            Constraints = [new When("CapacityProviderConfig", new NumberRange(2048, 32768), new NumberRange(128, 10240))],
            Source = "lambda/2015-03-31:MemorySize",
        },
        Boolean("Publish") with { InCloudFormation = false, Default = "false", Source = "lambda/2015-03-31:Boolean" },
        Text("PublishToLatestPublished") with
        {
            ApiName = "PublishTo",
            RuleId = "LIAC1017",
            Constraints = [new OneOf(["LATEST_PUBLISHED"])],
            Source = "lambda/2015-03-31:FunctionVersionLatestPublished",
        },
        VpcConfigBlock.Schema,
        Text("PackageType") with
        {
            RuleId = "LIAC1020",
            Default = "Zip",
            Mutability = Mutability.Replaces,
            Constraints = [new OneOf(["Zip", "Image"])],
            Source = "lambda/2015-03-31:PackageType",
        },
        DeadLetterConfigBlock.Schema,
        EnvironmentBlock.Schema,
        Text("KmsKeyArn") with
        {
            ApiName = "KMSKeyArn",
            RuleId = "LIAC1022",
            Covers = [83],
            Constraints = KmsKeyArnShape.Constraints,
            Source = "lambda/2015-03-31:KMSKeyArn",
        },
        TracingConfigBlock.Schema,
        TagsShape.Lambda("LIAC1024"),
        List("Layers", LayerVersionArnShape.Schema) with
        {
            RuleId = "LIAC1025",
            Covers = [60, 61],
            Constraints = [new Count(null, 5) { AwsMessage = "Cannot reference more than 5 layers." }],
            Source = "lambda/2015-03-31:LayerList",
        },
        FileSystemConfigsBlock.Schema,
        Text("CodeSigningConfigArn") with
        {
            RuleId = "LIAC1029",
            Constraints =
            [
                new Length(0, 200),
                new Pattern(@"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}")
                {
                    Meaning = "the ARN of a code signing configuration",
                },
            ],
            Source = "lambda/2015-03-31:CodeSigningConfigArn",
        },
        ImageConfigBlock.Schema,
        List("Architectures", Text("Architecture") with { Required = true, Constraints = [new OneOf(["x86_64", "arm64"])] }) with
        {
            RuleId = "LIAC1033",
            Covers = [34],
            Default = "x86_64",
            Constraints = [new Count(1, 1)],
            Source = "lambda/2015-03-31:ArchitecturesList",
        },
        EphemeralStorageBlock.Schema,
        SnapStartBlock.Schema,
        LoggingConfigBlock.Schema,
        TenancyConfigBlock.Schema,
        CapacityProviderConfigBlock.Schema,
        DurableConfigBlock.Schema,
        FunctionScalingConfigBlock.Schema("LIAC1047", "LIAC1048"),
        RuntimeManagementConfigBlock.Schema,
        Integer("ReservedConcurrentExecutions") with
        {
            ApiName = "",
            RuleId = "LIAC1051",
            Covers = [87],
            Constraints = [new NumberRange(0, null)],
            Source = "lambda/2015-03-31:ReservedConcurrentExecutions",
        },
        Text("RecursiveLoop") with
        {
            ApiName = "",
            RuleId = "LIAC1052",
            Default = "Terminate",
            Constraints = [new OneOf(["Allow", "Terminate"])],
            Source = "lambda/2015-03-31:RecursiveLoop",
        },
        SnapStartBlock.Response,
        Assigned("Arn") with { Source = "aws-lambda-function.json" },
    ];
}
