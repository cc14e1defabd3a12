using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary>The intrinsic functions by name.</summary>
internal static class IntrinsicCatalog
{
    private static Dictionary<string, Intrinsic> ByName { get; } = typeof(IntrinsicCatalog).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(Intrinsic).IsAssignableFrom(type) && type != typeof(UnknownIntrinsic))
        .Select(static type => (Intrinsic)Activator.CreateInstance(type)!)
        .ToDictionary(static intrinsic => intrinsic.Name, StringComparer.Ordinal);

    /// <summary>The function that a mapping calls; null when it is an ordinary mapping.</summary>
    public static Intrinsic? Find(MappingNode mapping)
    {
        if (mapping.Entries is not [{ Key.Text: var name }] || !(name == "Ref" || name.StartsWith("Fn::", StringComparison.Ordinal)))
        {
            return null;
        }

        // A loop makes entries of the mapping that it stands in.
        return name.StartsWith("Fn::ForEach::", StringComparison.Ordinal) ? null : ByName.GetValueOrDefault(name) ?? UnknownIntrinsic.Instance;
    }
}
