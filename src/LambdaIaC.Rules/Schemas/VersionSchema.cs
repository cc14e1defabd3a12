using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Blocks;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>A published version of a function: PublishVersion, <c>AWS::Lambda::Version</c>. A change publishes another one.</summary>
internal sealed record VersionSchema() : ResourceSchema("Version")
{
    public override string? CloudFormationType => "AWS::Lambda::Version";

    public override IReadOnlyList<string> JudgedNames => ["Tags"];

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FunctionName") with
        {
            RuleId = "LIAC1100",
            Covers = [5, 45],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = FunctionNameShape.Constraints,
            Source = "lambda/2015-03-31:FunctionName",
        },
        Text("CodeSha256") with { Mutability = Mutability.Replaces, Source = "lambda/2015-03-31:String" },
        Text("Description") with
        {
            RuleId = "LIAC1101",
            Covers = [7],
            Mutability = Mutability.Replaces,
            Constraints = [new Length(0, 256)],
            Source = "lambda/2015-03-31:Description",
        },
        Text("RevisionId") with { InCloudFormation = false, Mutability = Mutability.Replaces, Source = "lambda/2015-03-31:String" },
        Text("PublishTo") with
        {
            InCloudFormation = false,
            RuleId = "LIAC1102",
            Mutability = Mutability.Replaces,
            Constraints = [new OneOf(["LATEST_PUBLISHED"])],
            Source = "lambda/2015-03-31:FunctionVersionLatestPublished",
        },
        ProvisionedConcurrencyConfigBlock.Schema("LIAC1103", Mutability.Replaces),
        Structure(
            "RuntimePolicy",
            RuntimeManagementConfigBlock.UpdateRuntimeOn("LIAC1104") with { Mutability = Mutability.Replaces },
            RuntimeManagementConfigBlock.RuntimeVersionArn("LIAC1105") with { Mutability = Mutability.Replaces }) with
        {
            ApiName = "",
            Mutability = Mutability.Replaces,
            Source = "lambda/2015-03-31:PutRuntimeManagementConfig",
        },
        FunctionScalingConfigBlock.Schema("LIAC1106", "LIAC1107"),
        Assigned("Version") with { Source = "aws-lambda-version.json" },
        Assigned("FunctionArn") with { Source = "aws-lambda-version.json" },
    ];
}
