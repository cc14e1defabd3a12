using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>How many virtual CPUs a capacity provider may start, and when.</summary>
internal static class CapacityProviderScaling
{
    private static PropertySchema Policy { get; } = Structure(
        "ScalingPolicy",
        Text("PredefinedMetricType") with
        {
            RuleId = "LIAC1410",
            Required = true,
            // CloudFormation's schema has the second one, the service model not yet.
            Constraints = [new OneOf(["LambdaCapacityProviderAverageCPUUtilization", "LambdaCapacityProviderAverageGPUUtilization"])],
            Source = "lambda/2015-03-31:CapacityProviderPredefinedMetricType",
        },
        Number("TargetValue") with
        {
            RuleId = "LIAC1411",
            Required = true,
            Constraints = [new NumberRange(0, 100) { IsReal = true }],
            Source = "lambda/2015-03-31:MetricTargetValue",
        });

    public static PropertySchema Schema { get; } = Structure(
        "CapacityProviderScalingConfig",
        Integer("MaxVCpuCount") with
        {
            RuleId = "LIAC1407",
            Covers = [138],
            Constraints = [new NumberRange(2, 15000)],
            Source = "lambda/2015-03-31:CapacityProviderMaxVCpuCount",
        },
        Text("ScalingMode") with { RuleId = "LIAC1408", Constraints = [new OneOf(["Auto", "Manual"])], Source = "lambda/2015-03-31:CapacityProviderScalingMode" },
        List("ScalingPolicies", Policy) with
        {
            RuleId = "LIAC1409",
            Constraints = [new Count(1, 10)],
            Source = "lambda/2015-03-31:CapacityProviderScalingPoliciesList",
        }) with
    {
        Source = "lambda/2015-03-31:CapacityProviderScalingConfig",
    };
}
