using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.CodeFixes.Edits;

/// <summary>Adds statements beside others.</summary>
internal static class StatementEdits
{
    /// <summary>Calls a method before the statement that an expression is in; null when it is in none, or the call means nothing there.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="call">The call as source text.</param>
    /// <param name="model">The semantic model of the document.</param>
    public static DocumentEdit? Before(SyntaxNode expression, string call, SemanticModel model)
    {
        if (expression.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } statement
            || SyntaxFactory.ParseExpression(call) is not InvocationExpressionSyntax invocation
            || model.GetSpeculativeSymbolInfo(expression.SpanStart, invocation, SpeculativeBindingOption.BindAsExpression).Symbol is not IMethodSymbol)
        {
            return null;
        }

        // A comment above the statement stays with it.
        var indent = statement.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var added = SyntaxFactory.ExpressionStatement(invocation)
            .WithLeadingTrivia(indent)
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
        return new DocumentEdit(statement, $"Add {call}", call, (root, current) => current.Parent is GlobalStatementSyntax global
            ? root.InsertNodesBefore(global, [SyntaxFactory.GlobalStatement(added)])
            : root.InsertNodesBefore(current, [added]));
    }
}
