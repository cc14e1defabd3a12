using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>What overrides the Dockerfile of a container image.</summary>
internal static class ImageConfigBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "ImageConfig",
        List("EntryPoint", Text("Word")) with
        {
            RuleId = "LIAC1030",
            Covers = [20],
            Constraints = [new Count(0, 1500)],
            Source = "lambda/2015-03-31:StringList",
        },
        List("Command", Text("Word")) with
        {
            RuleId = "LIAC1031",
            Covers = [20],
            Constraints = [new Count(0, 1500)],
            Source = "lambda/2015-03-31:StringList",
        },
        Text("WorkingDirectory") with
        {
            RuleId = "LIAC1032",
            Covers = [20],
            Constraints = [new Length(0, 1000)],
            Source = "lambda/2015-03-31:WorkingDirectory",
        }) with
    {
        Source = "lambda/2015-03-31:ImageConfig",
    };
}
