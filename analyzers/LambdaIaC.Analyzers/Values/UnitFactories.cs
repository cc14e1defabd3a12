using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Values;

/// <summary>
/// The quantities of the model and what one unit of each factory is in the unit of AWS: <c>Duration.Minutes(1)</c> is 60 seconds.
/// A test holds the factors against the factories themselves.
/// </summary>
internal static class UnitFactories
{
    private static readonly Dictionary<string, Dictionary<string, long>> ByQuantity = new(StringComparer.Ordinal)
    {
        ["Duration"] = new(StringComparer.Ordinal) { ["Seconds"] = 1, ["Minutes"] = 60, ["Hours"] = 3600, ["Days"] = 86400 },
        ["DataSize"] = new(StringComparer.Ordinal) { ["Mebibytes"] = 1, ["Gibibytes"] = 1024 },
        // Of the CDK, where it is the only name of a quantity that differs.
        ["Size"] = new(StringComparer.Ordinal) { ["Mebibytes"] = 1, ["Gibibytes"] = 1024 },
    };

    /// <summary>Whether a type is a quantity with units.</summary>
    public static bool IsQuantity(ITypeSymbol type) => ByQuantity.ContainsKey(type.Name) && IsOfModel(type);

    /// <summary>What the factory multiplies by; null when the method is none.</summary>
    public static long? FactorOf(IMethodSymbol method) =>
        method is { IsStatic: true, Parameters.Length: 1 } && IsOfModel(method.ContainingType) ? FactorOf(method.ContainingType.Name, method.Name) : null;

    /// <summary>What the factory of a name multiplies by; null when the quantity has none of that name.</summary>
    public static long? FactorOf(string quantity, string factory) =>
        ByQuantity.TryGetValue(quantity, out var factors) && factors.TryGetValue(factory, out var factor) ? factor : null;

    /// <summary>The factory that counts in the unit of AWS, such as <c>Seconds</c>.</summary>
    public static string BaseFactoryOf(string quantity) => ByQuantity[quantity].Single(static factory => factory.Value == 1).Key;

    /// <summary>Whether a property reads a quantity back in the unit of AWS, as <c>TotalSeconds</c> does.</summary>
    public static bool IsBaseAmount(IPropertySymbol property) =>
        IsQuantity(property.ContainingType) && property.Name == $"Total{BaseFactoryOf(property.ContainingType.Name)}";

    private static bool IsOfModel(ITypeSymbol type) => type.ContainingNamespace is { Name: "LambdaIaC", ContainingNamespace.IsGlobalNamespace: true }
        or { Name: "CDK", ContainingNamespace: { Name: "Amazon", ContainingNamespace.IsGlobalNamespace: true } };
}
