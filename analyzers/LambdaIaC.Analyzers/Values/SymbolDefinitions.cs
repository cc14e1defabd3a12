using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Values;

/// <summary>
/// Finds the one expression that gives a symbol its value: a local that is written once, a <c>static readonly</c> field or a
/// get-only <c>static</c> property with its initializer in this compilation. A symbol that may have several values has none here.
/// </summary>
internal sealed class SymbolDefinitions(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The symbol that an operation refers to, when it is one that can have a single definition.</summary>
    public static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { IsDeclaration: false, Local: { RefKind: RefKind.None } local } => local,
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => field,
        IPropertyReferenceOperation { Property: { IsStatic: true, IsReadOnly: true, IsVirtual: false, IsAbstract: false } property } => property,
        _ => null,
    };

    /// <summary>The expression that gives the symbol of a reference its value; null when there is none, or more than one.</summary>
    public IOperation? Of(IOperation reference, CancellationToken cancellation)
    {
        if (SymbolOf(reference) is not { } symbol)
        {
            return null;
        }

        if (!_known.TryGetValue(symbol, out var definition))
        {
            definition = symbol is ILocalSymbol local ? LocalWrites.Single(RootOf(reference), local) : Initializer(symbol, cancellation);
            _known.TryAdd(symbol, definition);
        }

        return definition;
    }

    /// <summary>The same for a collection: nothing when its items may have been changed after it was made.</summary>
    public IOperation? OfCollection(IOperation reference, CancellationToken cancellation)
    {
        var definition = Of(reference, cancellation);
        return definition is null || SymbolOf(reference) is not { } symbol || CollectionUse.MayChange(symbol, reference, cancellation) ? null : definition;
    }

    /// <summary>The method, accessor or initializer that an operation belongs to.</summary>
    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private IOperation? Initializer(ISymbol symbol, CancellationToken cancellation)
    {
        // A static constructor may assign the field again.
        if (symbol.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared)
            || symbol.DeclaringSyntaxReferences is not [var declaration]
            || !compilation.ContainsSyntaxTree(declaration.SyntaxTree))
        {
            return null;
        }

        var value = declaration.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };

        // The initializer may be in any file; the analysis context has the model of its own file only. A field is looked up once per compilation.
#pragma warning disable RS1030
        return value is null ? null : compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value, cancellation);
#pragma warning restore RS1030
    }
}
