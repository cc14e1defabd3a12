using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>Execution environments that are kept ready for a version or an alias: PutProvisionedConcurrencyConfig.</summary>
internal sealed record ProvisionedConcurrencySchema() : ResourceSchema("ProvisionedConcurrency")
{
    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_PutProvisionedConcurrencyConfig.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FunctionName") with
        {
            RuleId = "LIAC1240",
            Covers = [5, 45],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = FunctionNameShape.Constraints,
            Source = "lambda/2015-03-31:FunctionName",
        },
        Text("Qualifier") with
        {
            RuleId = "LIAC1241",
            Covers = [45, 93, 97],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(1, 128),
                new Pattern("(|[a-zA-Z0-9$_-]+)") { Meaning = "a version number or the name of an alias" },
                new NotOneOf(["$LATEST"], "not published")
                {
                    AwsMessage = "Provisioned Concurrency Configs cannot be applied to unpublished function versions.",
                },
            ],
            Source = "lambda/2015-03-31:Qualifier",
        },
        Integer("ProvisionedConcurrentExecutions") with
        {
            RuleId = "LIAC1242",
            Covers = [45, 91],
            Required = true,
            Constraints = [new NumberRange(1, null)],
            Source = "lambda/2015-03-31:PositiveInteger",
        },
    ];
}
