using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>Executions that a function keeps for itself, and may not exceed: PutFunctionConcurrency. 0 stops the function.</summary>
internal sealed record ReservedConcurrencySchema() : ResourceSchema("ReservedConcurrency")
{
    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionConcurrency.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FunctionName") with
        {
            RuleId = "LIAC1220",
            Covers = [5, 45],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = FunctionNameShape.Constraints,
            Source = "lambda/2015-03-31:FunctionName",
        },
        Integer("ReservedConcurrentExecutions") with
        {
            RuleId = "LIAC1221",
            Covers = [45, 87],
            Required = true,
            Constraints = [new NumberRange(0, null)],
            Source = "lambda/2015-03-31:ReservedConcurrentExecutions",
        },
    ];
}
