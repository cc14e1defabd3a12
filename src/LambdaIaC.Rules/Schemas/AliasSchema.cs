using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Blocks;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>A name for a version, or for two with weights: CreateAlias and UpdateAlias, <c>AWS::Lambda::Alias</c>.</summary>
internal sealed record AliasSchema() : ResourceSchema("Alias")
{
    public override string? CloudFormationType => "AWS::Lambda::Alias";

    public override IReadOnlyList<string> JudgedNames => ["Tags"];

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_CreateAlias.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FunctionName") with
        {
            RuleId = "LIAC1120",
            Covers = [5, 45],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = FunctionNameShape.Constraints,
            Source = "lambda/2015-03-31:FunctionName",
        },
        Text("Name") with
        {
            RuleId = "LIAC1121",
            Covers = [45, 98],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(1, 128),
                new Pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)") { Meaning = "made of letters, digits, hyphens and underscores, and not digits alone" },
            ],
            Source = "lambda/2015-03-31:Alias",
        },
        Text("FunctionVersion") with
        {
            RuleId = "LIAC1122",
            Covers = [45, 99],
            Required = true,
            Constraints =
            [
                new Length(1, 1024),
                new Pattern(@"(\$LATEST(\.PUBLISHED)?|[0-9]+)") { Meaning = "a version number, $LATEST or $LATEST.PUBLISHED" },
            ],
            Source = "lambda/2015-03-31:VersionWithLatestPublished",
        },
        Text("Description") with
        {
            RuleId = "LIAC1123",
            Covers = [7],
            Default = "",
            Constraints = [new Length(0, 256)],
            Source = "lambda/2015-03-31:Description",
        },
        RoutingConfigBlock.Schema,
        ProvisionedConcurrencyConfigBlock.Schema("LIAC1125", Mutability.Updatable),
        Assigned("AliasArn") with { Source = "aws-lambda-alias.json" },
    ];
}
