using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Model;

/// <summary>A property of a C# type with the schema that it fills.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Property">The C# property; null when the type has none for this schema.</param>
/// <param name="Unset">What the property is when a creation does not set it.</param>
/// <param name="Path">Where the value belongs: the name in the schema, a member of that (<c>Code.S3Bucket</c>) or its only item (<c>Architectures[0]</c>).</param>
internal sealed record BoundMember(PropertySchema Schema, IPropertySymbol? Property, Value Unset, string Path)
{
    /// <summary>The name in the schema of the owner.</summary>
    public string Root { get; } = Path.Split('.', '[')[0];

    public static BoundMember Of(ITypeSymbol owner, PropertySchema schema)
    {
        var property = owner.FindProperty(schema.Name);
        return new BoundMember(schema, property, UnsetOf(property, schema), schema.Name);
    }

    /// <summary>
    /// A required property is the compiler's business, and one that cannot be null has a value that only the model knows:
    /// of both nothing is said when they are not set.
    /// </summary>
    private static Value UnsetOf(IPropertySymbol? property, PropertySchema schema) => property switch
    {
        null => schema.Required ? Value.Unknown : Value.Absent,
        { IsRequired: true } => Value.Unknown,
        _ => property.IsDeclaredNullable() ? Value.Absent : Value.Unknown,
    };
}
