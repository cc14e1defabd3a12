using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>A Lambda function: CreateFunction, UpdateFunctionConfiguration and UpdateFunctionCode, <c>AWS::Lambda::Function</c>.</summary>
internal sealed record FunctionSchema() : ResourceSchema("Function")
{
    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Integer("Timeout") with
        {
            RuleId = "LIAC1001",
            Unit = "seconds",
            Default = "3",
            Constraints = [new When("CapacityProviderConfig", new NumberRange(1, 5400), new NumberRange(1, 900))],
            Source = "lambda/2015-03-31:Timeout",
        },
    ];
}
