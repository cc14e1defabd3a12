using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>How a handler of .NET is written: <c>Assembly::Namespace.Type::Method</c>, with <c>+</c> before a nested type.</summary>
internal static class HandlerText
{
    public const string Separator = "::";

    /// <summary>The handler of a method.</summary>
    public static string Of(INamedTypeSymbol type, string method) => $"{type.ContainingAssembly.Name}{Separator}{NameOf(type)}{Separator}{method}";

    /// <summary>The name of a type as reflection takes it.</summary>
    public static string NameOf(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? $"{NameOf(outer)}+{type.MetadataName}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}" : type.MetadataName;
}
