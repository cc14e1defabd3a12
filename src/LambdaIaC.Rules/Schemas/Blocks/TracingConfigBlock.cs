using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Whether Lambda samples requests for X-Ray, or follows the decision of the caller.</summary>
internal static class TracingConfigBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "TracingConfig",
        Text("Mode") with
        {
            RuleId = "LIAC1023",
            Default = "PassThrough",
            Constraints = [new OneOf(["Active", "PassThrough"])],
            Source = "lambda/2015-03-31:TracingMode",
        }) with
    {
        Source = "lambda/2015-03-31:TracingConfig",
    };
}
