using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>What makes a function durable. It can be changed later, but not added.</summary>
internal static class DurableConfigBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "DurableConfig",
        Text("KMSKeyArn") with
        {
            RuleId = "LIAC1044",
            Covers = [83],
            Mutability = Mutability.ReplacesWhenAdded,
            Constraints = KmsKeyArnShape.Constraints,
            Source = "lambda/2015-03-31:KMSKeyArn",
        },
        Integer("RetentionPeriodInDays") with
        {
            RuleId = "LIAC1045",
            Covers = [121],
            Mutability = Mutability.ReplacesWhenAdded,
            Unit = "days",
            Default = "14",
            Constraints = [new NumberRange(1, 90)],
            Source = "lambda/2015-03-31:RetentionPeriodInDays",
        },
        Integer("ExecutionTimeout") with
        {
            RuleId = "LIAC1046",
            Covers = [120],
            Mutability = Mutability.ReplacesWhenAdded,
            Unit = "seconds",
            Constraints = [new NumberRange(1, 31622400)],
            Source = "lambda/2015-03-31:ExecutionTimeout",
        }) with
    {
        Mutability = Mutability.ReplacesWhenAdded,
        Source = "lambda/2015-03-31:DurableConfig",
    };
}
