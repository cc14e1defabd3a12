using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>When Lambda moves a function to a new version of its runtime; PutRuntimeManagementConfig sets it.</summary>
internal static class RuntimeManagementConfigBlock
{
    public static PropertySchema Schema { get; } = Structure("RuntimeManagementConfig", UpdateRuntimeOn("LIAC1049"), RuntimeVersionArn("LIAC1050")) with
    {
        ApiName = "",
        Source = "lambda/2015-03-31:PutRuntimeManagementConfig",
    };

    public static PropertySchema UpdateRuntimeOn(string ruleId) => Text("UpdateRuntimeOn") with
    {
        ApiName = "",
        RuleId = ruleId,
        Required = true,
        Default = "Auto",
        Constraints = [new OneOf(["Auto", "FunctionUpdate", "Manual"])],
        Source = "lambda/2015-03-31:UpdateRuntimeOn",
    };

    public static PropertySchema RuntimeVersionArn(string ruleId) => Text("RuntimeVersionArn") with
    {
        ApiName = "",
        RuleId = ruleId,
        Constraints = RuntimeVersionArnShape.Constraints,
        Source = "lambda/2015-03-31:RuntimeVersionArn",
    };
}
