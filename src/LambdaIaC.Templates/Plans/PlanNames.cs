using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Templates.Plans;

/// <summary>Finds the schema's name for what a provider calls <c>memory_size</c> or <c>memorySize</c>.</summary>
internal static class PlanNames
{
    public static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The property of a name; providers write blocks that repeat in the singular, and some lists in the plural.</summary>
    public static PropertySchema? Find(IEnumerable<PropertySchema> properties, string name)
    {
        var plain = Plain(name);
        return Exactly(properties, plain) ?? Exactly(properties, plain + "s") ?? Exactly(properties, plain.TrimEnd('s'));
    }

    /// <summary>A name that no schema knows, as CloudFormation would write it.</summary>
    public static string Pascal(string name) => string.Concat(name.Split('_').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static PropertySchema? Exactly(IEnumerable<PropertySchema> properties, string plain) => properties.FirstOrDefault(property => Plain(property.Name) == plain);
}
