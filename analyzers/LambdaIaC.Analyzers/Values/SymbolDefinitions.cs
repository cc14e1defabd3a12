using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Values;

/// <summary>
/// Finds the one expression that gives a reference its value: a local, field or get-only property that is written once, the argument of a
/// parameter, the only return of a helper method. What may have several values has none here.
/// </summary>
internal sealed class SymbolDefinitions(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, LocalWrites> _locals = new();
    private readonly ConcurrentDictionary<ISymbol, MemberWrites> _members = new(SymbolEqualityComparer.Default);

    /// <summary>The symbol that an operation refers to, when it is one that can have a single definition.</summary>
    public static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { IsDeclaration: false, Local: { RefKind: RefKind.None } local } => local,
        IFieldReferenceOperation { Field: { IsVolatile: false } field } reference when IsOfThis(reference.Instance) && (field.IsReadOnly || field is { IsStatic: false, DeclaredAccessibility: Accessibility.Private }) => field,
        IPropertyReferenceOperation { Property: { IsReadOnly: true, IsIndexer: false, IsVirtual: false, IsAbstract: false, IsOverride: false } property } reference when IsOfThis(reference.Instance) => property,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IInvocationOperation { IsVirtual: false, TargetMethod: var method } invocation when IsOfThis(invocation.Instance) && IsHelper(method) => method,
        _ => null,
    };

    /// <summary>The expression behind a reference, with the way on from there; null when there is none, or more than one.</summary>
    public Definition? Follow(IOperation reference, Trail trail, CancellationToken cancellation)
    {
        if (SymbolOf(reference) is not { } symbol || trail.Through(symbol) is not { } through)
        {
            return null;
        }

        return reference switch
        {
            IParameterReferenceOperation parameter => Argument(parameter, through, cancellation),
            IInvocationOperation call when Of(symbol, call, cancellation) is { } result => new Definition(result, through.In(new CallFrame(call, trail.Frame))),
            not IInvocationOperation when Of(symbol, reference, cancellation) is { } value => new Definition(value, through),
            _ => null,
        };
    }

    /// <summary>The expression behind a reference outside of every helper method; null when there is none, or more than one.</summary>
    public IOperation? Of(IOperation reference, CancellationToken cancellation) => Follow(reference, Trail.Start, cancellation)?.Operation;

    /// <summary>The same for a collection: nothing when its items may have been changed after it was made.</summary>
    public Definition? FollowCollection(IOperation reference, Trail trail, CancellationToken cancellation) =>
        Follow(reference, trail, cancellation) is { } definition
        && (reference is IInvocationOperation || !CollectionUse.MayChange(SymbolOf(reference)!, reference, cancellation))
            ? definition
            : null;

    /// <summary>The writes of the body that an operation belongs to.</summary>
    public LocalWrites LocalsAround(IOperation operation, CancellationToken cancellation)
    {
        var root = RootOf(operation);
        return _locals.TryGetValue(root.Syntax, out var writes) ? writes : _locals.GetOrAdd(root.Syntax, new LocalWrites(root, cancellation));
    }

    /// <summary>The operation of a syntax node in any file.</summary>
    public IOperation? OperationOf(SyntaxNode syntax, CancellationToken cancellation) =>
        // The analysis context has the model of its own file only. The compilation keeps the models that the driver uses: nothing is bound twice.
#pragma warning disable RS1030
        compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellation) : null;
#pragma warning restore RS1030

    /// <summary>Whether a method can be followed: its body is the one that runs.</summary>
    public static bool IsHelper(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, IsVirtual: false, IsAbstract: false, IsOverride: false, IsAsync: false, DeclaringSyntaxReferences.Length: 1 };

    private static bool IsOfThis(IOperation? instance) => instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    private Definition? Argument(IParameterReferenceOperation reference, Trail through, CancellationToken cancellation) =>
        through.Frame?.ArgumentOf(reference.Parameter) is { } argument && !LocalsAround(reference, cancellation).IsWritten(reference.Parameter)
            ? new Definition(argument.Value, through.In(argument.Frame))
            : null;

    private IOperation? Of(ISymbol symbol, IOperation reference, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(symbol, out var definition))
        {
            definition = symbol switch
            {
                ILocalSymbol local => LocalsAround(reference, cancellation).Single(local),
                IMethodSymbol method => Return(method, cancellation),
                _ => Member(symbol, cancellation),
            };
            _known.TryAdd(symbol, definition);
        }

        return definition;
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

    private IOperation? Return(IMethodSymbol method, CancellationToken cancellation)
    {
        var value = method.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var expression } => expression,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var expression } => expression,
            MethodDeclarationSyntax { Body: { } body } => OnlyReturn(body),
            LocalFunctionStatementSyntax { Body: { } body } => OnlyReturn(body),
            _ => null,
        };
        return value is null || method.ReturnsVoid ? null : OperationOf(value, cancellation);
    }

    private static ExpressionSyntax? OnlyReturn(BlockSyntax body)
    {
        var returns = body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Take(2).ToArray();
        return returns is [{ Expression: { } only }] ? only : null;
    }

    private IOperation? Member(ISymbol symbol, CancellationToken cancellation)
    {
        // A static constructor may assign the field again.
        if ((symbol.IsStatic && symbol.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared))
            || symbol.DeclaringSyntaxReferences is not [var declaration]
            || !compilation.ContainsSyntaxTree(declaration.SyntaxTree))
        {
            return null;
        }

        if (!_members.TryGetValue(symbol.ContainingType, out var writes))
        {
            writes = _members.GetOrAdd(symbol.ContainingType, new MemberWrites(symbol.ContainingType, cancellation));
        }

        var initial = declaration.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        var value = initial is null ? writes.Single(symbol.Name) : writes.Has(symbol.Name) ? null : initial;
        return value is null ? null : OperationOf(value, cancellation);
    }
}
