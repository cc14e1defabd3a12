using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Model;

/// <summary>A property of the model with its schema.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Property">The C# property of the same name; null when the model has none.</param>
/// <param name="Unset">What the property is when a creation does not set it.</param>
internal sealed record BoundMember(PropertySchema Schema, IPropertySymbol? Property, Value Unset)
{
    public static BoundMember Of(ITypeSymbol owner, PropertySchema schema)
    {
        var property = owner.FindProperty(schema.Name);
        return new BoundMember(schema, property, UnsetOf(property, schema));
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
