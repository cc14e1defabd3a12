using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>How many invocations of a queue, or pollers of a queue or of Kafka, run at once.</summary>
internal static class MappingScalingBlock
{
    public static PropertySchema Scaling { get; } = Structure(
        "ScalingConfig",
        Integer("MaximumConcurrency") with
        {
            RuleId = "LIAC1508",
            Covers = [253],
            Constraints = [new NumberRange(2, 1000)],
            Source = "lambda/2015-03-31:MaximumConcurrency",
        }) with
    {
        Source = "lambda/2015-03-31:ScalingConfig",
    };

    public static PropertySchema Pollers { get; } = Structure(
        "ProvisionedPollerConfig",
        Integer("MinimumPollers") with
        {
            RuleId = "LIAC1539",
            Covers = [258],
            Default = "2 for sqs, 1 for kafka",
            Constraints = [new NumberRange(1, 200)],
            Source = "lambda/2015-03-31:MinimumNumberOfPollers",
        },
        Integer("MaximumPollers") with
        {
            RuleId = "LIAC1540",
            Covers = [258],
            Default = "200",
            Constraints = [new NumberRange(1, 10000)],
            Source = "lambda/2015-03-31:MaximumNumberOfPollers",
        },
        Text("PollerGroupName") with
        {
            RuleId = "LIAC1541",
            Constraints = [new Length(0, 128), new Pattern("[a-zA-Z0-9-_]*") { Meaning = "made of letters, digits, hyphens and underscores" }],
            Source = "lambda/2015-03-31:ProvisionedPollerGroupName",
        }) with
    {
        Source = "lambda/2015-03-31:ProvisionedPollerConfig",
    };
}
