using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The second version of an alias, with the fraction of the traffic that it takes.</summary>
internal static class RoutingConfigBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "RoutingConfig",
        Map("AdditionalVersionWeights", Number("Weight") with { Required = true, Constraints = [new NumberRange(0, 1) { IsReal = true }] }) with
        {
            RuleId = "LIAC1124",
            IsKeyedList = true,
            Covers = [100, 101],
            Constraints = [new Count(null, 1) { AwsMessage = "Number of items in AdditionalVersionWeights cannot be greater than 1" }],
            KeyConstraints = [new Length(1, 1024), new Pattern("[0-9]+") { Meaning = "a version number" }],
            Source = "lambda/2015-03-31:AdditionalVersionWeights",
        }) with
    {
        Source = "lambda/2015-03-31:AliasRoutingConfiguration",
    };
}
