using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Model;

/// <summary>What the reader asks of a C# type.</summary>
internal static class TypeFacts
{
    /// <summary>The type without <c>Nullable&lt;T&gt;</c> around it.</summary>
    public static ITypeSymbol Underlying(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;

    /// <summary>Whether the author of a property allowed it to be null.</summary>
    public static bool IsDeclaredNullable(this IPropertySymbol property) =>
        property.NullableAnnotation == NullableAnnotation.Annotated || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether the default of the type is null.</summary>
    public static bool DefaultsToNull(this ITypeSymbol type) =>
        type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether the type holds items.</summary>
    public static bool IsCollection(this ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_String
        && (IsEnumerable(type) || type.AllInterfaces.Any(IsEnumerable));

    /// <summary>Whether the type derives from another one.</summary>
    public static bool DerivesFrom(this ITypeSymbol type, INamedTypeSymbol? ancestor)
    {
        for (var step = type.BaseType; ancestor is not null && step is not null; step = step.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(step, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A property of a type or of a type that it derives from.</summary>
    public static IPropertySymbol? FindProperty(this ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(static property => !property.IsStatic) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether a string can stand where the type is wanted, as with <c>Text</c>.</summary>
    public static bool ConvertsFromString(this ITypeSymbol type) => type.GetMembers(WellKnownMemberNames.ImplicitConversionName)
        .OfType<IMethodSymbol>()
        .Any(static conversion => conversion.Parameters is [{ Type.SpecialType: SpecialType.System_String }]);

    private static bool IsEnumerable(ITypeSymbol type) => type.SpecialType == SpecialType.System_Collections_IEnumerable;
}
