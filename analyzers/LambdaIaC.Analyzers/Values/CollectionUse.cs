using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.Analyzers.Values;

/// <summary>Whether a collection that is kept in a local or a field still holds what it was made with.</summary>
internal static class CollectionUse
{
    /// <summary>
    /// Whether its items may have been changed: its type allows it, and it is used for more than being read as a whole,
    /// or others can reach it.
    /// </summary>
    public static bool MayChange(ISymbol symbol, IOperation reference, CancellationToken cancellation)
    {
        if (symbol is IParameterSymbol)
        {
            return !IsReadOnly(symbol);
        }

        if (IsReadOnly(symbol))
        {
            return false;
        }

        var scope = symbol is ILocalSymbol
            ? reference.Syntax.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault()
            : symbol.ContainingType.DeclaringSyntaxReferences is [var declaration] ? declaration.GetSyntax(cancellation) : null;
        return scope is null
            || (symbol is not ILocalSymbol && symbol.DeclaredAccessibility != Accessibility.Private)
            || (scope is GlobalStatementSyntax ? scope.Parent! : scope).DescendantNodes().OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == symbol.Name && !IsReadAsWhole(name));
    }

    private static bool IsReadOnly(ISymbol symbol)
    {
        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return type is not null && (type.Name.StartsWith("IReadOnly", StringComparison.Ordinal) || type.Name is "IEnumerable" || type.Name.StartsWith("Immutable", StringComparison.Ordinal) || type.Name.StartsWith("Frozen", StringComparison.Ordinal));
    }

    private static bool IsReadAsWhole(IdentifierNameSyntax name)
    {
        SyntaxNode use = name;
        while (use.Parent is MemberAccessExpressionSyntax access && access.Name == use)
        {
            use = access;
        }

        return use.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Right == use,
            ForEachStatementSyntax loop => loop.Expression == use,
            SpreadElementSyntax => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length" } => true,
            _ => false,
        };
    }
}
