using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Code for one processor does not run on the other. A function without Architectures is x86_64.</summary>
internal sealed class CapacityProviderArchitectureRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3213",
        "The capacity provider has instances of another architecture than the function",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html")
    {
        Covers = [139],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from function in stack.OfType("Function")
        let provider = ManagedInstances.ProviderOf(function, stack)
        where provider is not null
        let wanted = Only(function.Properties["Architectures"]) ?? (function.Properties["Architectures"].IsAbsent ? "x86_64" : null)
        let offered = Only(provider.Properties.At("InstanceRequirements.Architectures"))
        where wanted is not null && offered is not null && wanted != offered
        select Report(
            function,
            "Architectures",
            $"Architectures of Function '{function.Name}' is {wanted}, but CapacityProvider '{provider.Name}' has {offered} instances; make them the same.") with
        {
            Related = [Other(provider, "InstanceRequirements.Architectures")],
            Value = wanted,
            Nearest = Value.Of(offered),
        };

    private static string? Only(Value architectures) => architectures is ListValue { Items: [TextValue { Text: "x86_64" or "arm64" } only], IsOpen: false } ? only.Text : null;
}
