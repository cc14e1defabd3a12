using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The capacity provider whose managed instances run a function. With it, other limits of time and memory apply.</summary>
internal static class CapacityProviderConfigBlock
{
    private static PropertySchema Arn { get; } = Text("CapacityProviderArn") with
    {
        RuleId = "LIAC1041",
        Required = true,
        Constraints =
        [
            new Length(1, 140),
            new Pattern(@"arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+")
            {
                Meaning = "the ARN of a capacity provider",
            },
        ],
        Source = "lambda/2015-03-31:CapacityProviderArn",
    };

    private static PropertySchema Concurrency { get; } = Integer("PerExecutionEnvironmentMaxConcurrency") with
    {
        RuleId = "LIAC1042",
        Covers = [132],
        Default = "16",
        Constraints = [new NumberRange(1, 1600)],
        Source = "lambda/2015-03-31:PerExecutionEnvironmentMaxConcurrency",
    };

    private static PropertySchema MemoryPerCpu { get; } = Number("ExecutionEnvironmentMemoryGiBPerVCpu") with
    {
        RuleId = "LIAC1043",
        Covers = [131],
        Unit = "GiB",
        Default = "2",
        Constraints = [new NumberRange(2, 8) { IsReal = true }],
        Source = "lambda/2015-03-31:ExecutionEnvironmentMemoryGiBPerVCpu",
    };

    public static PropertySchema Schema { get; } = Structure(
        "CapacityProviderConfig",
        Structure("LambdaManagedInstancesCapacityProviderConfig", Arn, Concurrency, MemoryPerCpu) with
        {
            RuleId = "LIAC1040",
            Required = true,
            Source = "lambda/2015-03-31:LambdaManagedInstancesCapacityProviderConfig",
        }) with
    {
        Source = "lambda/2015-03-31:CapacityProviderConfig",
    };
}
