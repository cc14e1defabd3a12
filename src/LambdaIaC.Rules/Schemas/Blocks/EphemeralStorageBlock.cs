using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The size of <c>/tmp</c>.</summary>
internal static class EphemeralStorageBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "EphemeralStorage",
        Integer("Size") with
        {
            RuleId = "LIAC1003",
            Covers = [3],
            Required = true,
            Unit = "MB",
            Default = "512",
            Constraints = [new NumberRange(512, 10240)],
            Source = "lambda/2015-03-31:EphemeralStorageSize",
        }) with
    {
        Source = "lambda/2015-03-31:EphemeralStorage",
    };
}
