using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>The serializer that a function names by an attribute.</summary>
internal static class Serializer
{
    private const string Attribute = "Amazon.Lambda.Core.LambdaSerializerAttribute";

    /// <summary>Whether the method or an assembly of it names a serializer. A class that derives from the attribute is taken for one.</summary>
    public static bool IsRegisteredFor(IMethodSymbol method, IAssemblySymbol assembly) =>
        IsIn(method.GetAttributes()) || IsIn(assembly.GetAttributes()) || IsIn(method.ContainingAssembly.GetAttributes());

    private static bool IsIn(ImmutableArray<AttributeData> attributes) => attributes.Any(static attribute => IsSerializer(attribute.AttributeClass));

    private static bool IsSerializer(INamedTypeSymbol? type) => type is not null && (type.TypeKind == TypeKind.Error || type.ToDisplayString() == Attribute || IsSerializer(type.BaseType));
}
