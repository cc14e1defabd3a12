using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.CodeFixes.Edits;

/// <summary>Takes things out of lists and adds to them, in the layout that the list has: on one line, or one below the other.</summary>
internal static class ListEdits
{
    /// <summary>The member, entry or item of an initializer or collection that a value belongs to; null when it stands elsewhere.</summary>
    public static SyntaxNode? ElementOf(SyntaxNode value) => value.Parent switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment when assignment.Right == value => assignment,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Parent: InitializerExpressionSyntax } entry => entry,
        InitializerExpressionSyntax => value,
        ExpressionElementSyntax element => element,
        _ => null,
    };

    /// <summary>Takes an element out of its list.</summary>
    public static SyntaxNode Remove(SyntaxNode root, SyntaxNode element) => element.Parent switch
    {
        InitializerExpressionSyntax initializer => root.ReplaceNode(initializer, initializer.WithExpressions(Without(initializer.Expressions, element))),
        CollectionExpressionSyntax collection => root.ReplaceNode(collection, collection.WithElements(Without(collection.Elements, element))),
        _ => root,
    };

    /// <summary>Adds an element at the end of an initializer.</summary>
    public static InitializerExpressionSyntax Add(InitializerExpressionSyntax initializer, ExpressionSyntax element)
    {
        var list = initializer.Expressions;
        if (list.Count == 0)
        {
            return initializer.WithExpressions(SyntaxFactory.SingletonSeparatedList(element.WithTrailingTrivia(SyntaxFactory.Space)));
        }

        var last = list[list.Count - 1];
        var written = list.GetWithSeparators();
        var indent = SyntaxFactory.TriviaList(last.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) is { RawKind: not 0 } space ? [space] : []);
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        if (list.SeparatorCount == list.Count)
        {
            var layout = written[written.Count - 1].GetTrailingTrivia();
            return With(written, element.WithLeadingTrivia(indent), comma.WithTrailingTrivia(layout));
        }

        var end = last.GetTrailingTrivia();
        var isBelow = last.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        return With(
            written.Replace(last, last.WithoutTrailingTrivia()),
            comma.WithTrailingTrivia(isBelow ? end : SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            element.WithLeadingTrivia(isBelow ? indent : default).WithTrailingTrivia(end));

        InitializerExpressionSyntax With(SyntaxNodeOrTokenList before, params IEnumerable<SyntaxNodeOrToken> added) =>
            initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(before.AddRange(added)));
    }

    private static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list, SyntaxNode element)
        where T : SyntaxNode
    {
        var index = list.IndexOf((T)element);
        var shorter = list.RemoveAt(index);
        // Without a comma behind it, the last element carries the layout before the closing brace.
        return index == list.Count - 1 && index > 0 && list.SeparatorCount < list.Count
            ? shorter.Replace(shorter[index - 1], shorter[index - 1].WithTrailingTrivia(element.GetTrailingTrivia()))
            : shorter;
    }
}
