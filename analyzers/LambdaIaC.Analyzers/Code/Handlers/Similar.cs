using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>What someone who named something that does not exist probably meant: a name that differs in case, in its namespace or in Async.</summary>
internal static class Similar
{
    private const string AsyncSuffix = "Async";

    /// <summary>The only type of an assembly with the same simple name; null when there is none, or more than one.</summary>
    public static INamedTypeSymbol? TypeOf(IAssemblySymbol assembly, string typeName)
    {
        var simpleName = typeName.Substring(typeName.LastIndexOfAny(['.', '+']) + 1);
        var found = TypesIn(assembly.GlobalNamespace).Where(type => IsSame(type.MetadataName, simpleName)).Take(2).ToArray();
        return found is [var only] ? only : null;
    }

    /// <summary>The only public method of a type with a similar name; null when there is none, or more than one.</summary>
    public static string? MethodOf(INamedTypeSymbol type, string methodName)
    {
        var found = type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public } && IsSame(Stem(method.Name), Stem(methodName)))
            .Select(static method => method.Name)
            .Distinct()
            .ToArray();
        return found is [var only] ? only : null;
    }

    /// <summary>The end of a message.</summary>
    public static string Advice(string? name) => name is null ? "; correct the name" : $"; write '{name}'";

    /// <summary>Replaces the method of a handler with the one that was probably meant.</summary>
    public static ImmutableDictionary<string, string?>? Repair(HandlerTarget target) =>
        target.Type is { } type && MethodOf(type, target.MethodName) is { } similar ? NearestValue.Of(HandlerText.Of(type, similar)) : null;

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Stem(string name) =>
        name.EndsWith(AsyncSuffix, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - AsyncSuffix.Length) : name;

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(static member => member switch
    {
        INamedTypeSymbol type => TypesIn(type).Prepend(type),
        INamespaceSymbol space => TypesIn(space),
        _ => [],
    });
}
