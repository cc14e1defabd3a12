using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Whether versions start from a snapshot that is taken when they are published.</summary>
internal static class SnapStartBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "SnapStart",
        Text("ApplyOn") with
        {
            RuleId = "LIAC1034",
            Default = "None",
            Constraints = [new OneOf(["PublishedVersions", "None"])],
            Source = "lambda/2015-03-31:SnapStartApplyOn",
        }) with
    {
        Source = "lambda/2015-03-31:SnapStart",
    };

    /// <summary>What AWS reports about it.</summary>
    public static PropertySchema Response { get; } = ReadOnly(
        Structure("SnapStartResponse", ReadOnly(Text("OptimizationStatus")), ReadOnly(Text("ApplyOn"))));

    private static PropertySchema ReadOnly(PropertySchema property) =>
        property with { ApiName = "", Mutability = Mutability.ReadOnly, Source = "aws-lambda-function.json" };
}
