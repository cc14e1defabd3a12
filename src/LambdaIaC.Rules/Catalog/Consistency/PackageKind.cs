using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Whether a function is a zip or a container image; both are false while nobody knows.</summary>
internal static class PackageKind
{
    public static bool IsImage(IResourceView function) => function.Properties["PackageType"].Text() == "Image";

    /// <summary>A zip is what a function is when it does not say.</summary>
    public static bool IsZip(IResourceView function) => function.Properties["PackageType"] is { IsAbsent: true } or TextValue { Text: "Zip" };

    /// <summary>Whether a value is there for certain. What is merely unknown may turn out to be nothing, as after a condition of a template.</summary>
    public static bool IsCertain(Value value) => value.IsKnown || value is ReferenceValue or JoinedValue or SecretValue;
}
