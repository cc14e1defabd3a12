using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.Analyzers.Values;

/// <summary>Where the fields and properties of one type are written inside it. The declarations are walked once, by names alone.</summary>
internal sealed class MemberWrites
{
    // What is written in another way than by one simple assignment has null.
    private readonly Dictionary<string, ExpressionSyntax?> _values = new(StringComparer.Ordinal);

    public MemberWrites(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var node in type.DeclaringSyntaxReferences.SelectMany(declaration => declaration.GetSyntax(cancellation).DescendantNodes()))
        {
            Visit(node);
        }
    }

    /// <summary>Whether a member is assigned outside of its declaration.</summary>
    public bool Has(string member) => _values.ContainsKey(member);

    /// <summary>The value of the only assignment; null when there is none, or more than one.</summary>
    public ExpressionSyntax? Single(string member) => _values.TryGetValue(member, out var value) ? value : null;

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            // Inside of an object initializer the name is a member of the object that is created.
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }:
                break;
            case AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && NameOf(assignment.Left) is { } name:
                _values[name] = _values.ContainsKey(name) ? null : assignment.Right;
                break;
            case AssignmentExpressionSyntax { Left: var target }:
                Spoil(target);
                break;
            case PrefixUnaryExpressionSyntax { Operand: var operand } unary when unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression):
                Spoil(operand);
                break;
            case PostfixUnaryExpressionSyntax { Operand: var operand } unary when !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                Spoil(operand);
                break;
            case ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: var argument }:
                Spoil(argument);
                break;
        }
    }

    private void Spoil(ExpressionSyntax target)
    {
        foreach (var name in target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            _values[name.Identifier.ValueText] = null;
        }
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var name } => name,
        _ => null,
    };
}
