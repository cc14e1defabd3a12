using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers;

/// <summary>The syntax that makes objects: <c>new X { }</c>, <c>new() { }</c>, an attribute, and <c>x with { }</c>.</summary>
internal static class CreationSyntax
{
    public static ImmutableArray<SyntaxKind> Alone { get; } = [SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression, SyntaxKind.Attribute];

    public static ImmutableArray<SyntaxKind> AndCopies { get; } = [.. Alone, SyntaxKind.WithExpression];

    /// <summary>The operation of such syntax; null when it cannot be bound.</summary>
    public static IOperation? OperationOf(SyntaxNodeAnalysisContext context) => context.SemanticModel.GetOperation(context.Node, context.CancellationToken) switch
    {
        IAttributeOperation { Operation: var creation } => creation,
        var operation => operation,
    };
}
