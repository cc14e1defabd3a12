using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>Which instances a capacity provider starts.</summary>
internal static class CapacityProviderInstances
{
    public static PropertySchema Schema { get; } = Structure(
        "InstanceRequirements",
        List("Architectures", Text("Architecture") with { Constraints = [new OneOf(["x86_64", "arm64"])] }) with
        {
            RuleId = "LIAC1404",
            Mutability = Mutability.Replaces,
            Constraints = [new Count(1, 1)],
            Source = "lambda/2015-03-31:ArchitecturesList",
        },
        Types("AllowedInstanceTypes", "LIAC1405"),
        Types("ExcludedInstanceTypes", "LIAC1406")) with
    {
        Mutability = Mutability.Replaces,
        Source = "lambda/2015-03-31:InstanceRequirements",
    };

    private static PropertySchema Types(string name, string ruleId) => List(
        name,
        Text("InstanceType") with { Constraints = [new Length(1, 30), new Pattern(@"[a-zA-Z0-9\.\*\-]+") { Meaning = "an instance type such as m7g.large, or several such as m7g.*" }] }) with
    {
        RuleId = ruleId,
        Mutability = Mutability.Replaces,
        Constraints = [new Count(0, 400)],
        Source = "lambda/2015-03-31:InstanceTypeSet",
    };
}
