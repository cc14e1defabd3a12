using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Provisioned concurrency written inside a version or an alias; PutProvisionedConcurrencyConfig sets it.</summary>
internal static class ProvisionedConcurrencyConfigBlock
{
    public static PropertySchema Schema(string ruleId, Mutability mutability) => Structure(
        "ProvisionedConcurrencyConfig",
        Integer("ProvisionedConcurrentExecutions") with
        {
            ApiName = "",
            RuleId = ruleId,
            Covers = [91],
            Required = true,
            Mutability = mutability,
            Constraints = [new NumberRange(1, null)],
            Source = "lambda/2015-03-31:PositiveInteger",
        }) with
    {
        ApiName = "",
        Mutability = mutability,
        Source = "lambda/2015-03-31:PutProvisionedConcurrencyConfig",
    };
}
