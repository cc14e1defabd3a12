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
    public static DocumentEdit? Before(SyntaxNode expression, string call, SemanticModel model) =>
        Call(expression, call, model) is not { } inserted ? null : new DocumentEdit(inserted.Statement, $"Add {call}", call, (root, current) => current.Parent is GlobalStatementSyntax global
            ? root.InsertNodesBefore(global, [SyntaxFactory.GlobalStatement(inserted.Added)])
            : root.InsertNodesBefore(current, [inserted.Added]));

    /// <summary>Calls a method after the statement that an expression is in; null when it is in none, or the call means nothing there.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="call">The call as source text.</param>
    /// <param name="model">The semantic model of the document.</param>
    public static DocumentEdit? After(SyntaxNode expression, string call, SemanticModel model) =>
        Call(expression, call, model) is not { } inserted ? null : new DocumentEdit(inserted.Statement, $"Add {call}", call, (root, current) => current.Parent is GlobalStatementSyntax global
            ? root.InsertNodesAfter(global, [SyntaxFactory.GlobalStatement(inserted.Added)])
            : root.InsertNodesAfter(current, [inserted.Added]));

    private static (StatementSyntax Statement, StatementSyntax Added)? Call(SyntaxNode expression, string call, SemanticModel model)
    {
        if (expression.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } statement
            || SyntaxFactory.ParseExpression(call) is not InvocationExpressionSyntax invocation
            // What the statement declares is known behind it only; everything else is there too.
            || model.GetSpeculativeSymbolInfo(statement.Span.End, invocation, SpeculativeBindingOption.BindAsExpression).Symbol is not IMethodSymbol)
        {
            return null;
        }

        // A comment above the statement stays with it.
        var indent = statement.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return (statement, SyntaxFactory.ExpressionStatement(invocation).WithLeadingTrivia(indent).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed));
    }
}
