using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Whether each tenant gets execution environments of its own. It is set at creation only.</summary>
internal static class TenancyConfigBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "TenancyConfig",
        Text("TenantIsolationMode") with
        {
            RuleId = "LIAC1039",
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = [new OneOf(["PER_TENANT"])],
            Source = "lambda/2015-03-31:TenantIsolationMode",
        }) with
    {
        Mutability = Mutability.Replaces,
        Source = "lambda/2015-03-31:TenancyConfig",
    };
}
