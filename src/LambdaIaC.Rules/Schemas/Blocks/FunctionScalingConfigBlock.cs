using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>How many execution environments a function on managed instances keeps; PutFunctionScalingConfig sets it.</summary>
internal static class FunctionScalingConfigBlock
{
    public static PropertySchema Schema(string minimumId, string maximumId) => Structure(
        "FunctionScalingConfig",
        Environments("MinExecutionEnvironments", minimumId),
        Environments("MaxExecutionEnvironments", maximumId)) with
    {
        ApiName = "",
        Source = "lambda/2015-03-31:FunctionScalingConfig",
    };

    private static PropertySchema Environments(string name, string ruleId) => Integer(name) with
    {
        ApiName = "",
        RuleId = ruleId,
        Covers = [130],
        Constraints = [new NumberRange(0, 15000)],
        Source = "lambda/2015-03-31:FunctionScalingConfigExecutionEnvironments",
    };
}
