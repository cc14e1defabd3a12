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

    /// <summary>The type of the items of a list; null when it is none.</summary>
    public static ITypeSymbol? ItemTypeOf(TypeInfo list) => (list.ConvertedType ?? list.Type) switch
    {
        IArrayTypeSymbol { ElementType: var item } => item,
        INamedTypeSymbol { TypeArguments: [var item] } => item,
        _ => null,
    };

    /// <summary>A written list with one item more; null when the node does not write one.</summary>
    public static SyntaxNode? WithItem(SyntaxNode list, ExpressionSyntax item) => list switch
    {
        CollectionExpressionSyntax collection => collection.WithElements(Add<CollectionElementSyntax>(collection.Elements, SyntaxFactory.ExpressionElement(item), SyntaxFactory.TriviaList())),
        ImplicitArrayCreationExpressionSyntax array => array.WithInitializer(Add(array.Initializer, item)),
        ArrayCreationExpressionSyntax { Initializer: { } items } array => array.WithInitializer(Add(items, item)),
        ObjectCreationExpressionSyntax { Initializer: { } items } creation => creation.WithInitializer(Add(items, item)),
        ImplicitObjectCreationExpressionSyntax { Initializer: { } items } creation => creation.WithInitializer(Add(items, item)),
        _ => null,
    };

    /// <summary>Adds an element at the end of an initializer.</summary>
    public static InitializerExpressionSyntax Add(InitializerExpressionSyntax initializer, ExpressionSyntax element) =>
        initializer.WithExpressions(Add(initializer.Expressions, element, SyntaxFactory.TriviaList(SyntaxFactory.Space)));

    private static SeparatedSyntaxList<T> Add<T>(SeparatedSyntaxList<T> list, T element, SyntaxTriviaList beforeBrace)
        where T : SyntaxNode
    {
        if (list.Count == 0)
        {
            return SyntaxFactory.SingletonSeparatedList(element.WithTrailingTrivia(beforeBrace));
        }

        var last = list[list.Count - 1];
        var written = list.GetWithSeparators();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        var isBelow = last.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var indent = isBelow && last.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) is { RawKind: not 0 } space ? SyntaxFactory.TriviaList(space) : default;
        if (list.SeparatorCount == list.Count)
        {
            var layout = written[written.Count - 1].GetTrailingTrivia();
            return SyntaxFactory.SeparatedList<T>(written.Add(element.WithLeadingTrivia(indent)).Add(comma.WithTrailingTrivia(layout)));
        }

        var end = last.GetTrailingTrivia();
        return SyntaxFactory.SeparatedList<T>(written
            .Replace(last, last.WithoutTrailingTrivia())
            .Add(comma.WithTrailingTrivia(isBelow ? end : SyntaxFactory.TriviaList(SyntaxFactory.Space)))
            .Add(element.WithLeadingTrivia(indent).WithTrailingTrivia(end)));
    }

    private static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list, SyntaxNode element)
        where T : SyntaxNode
    {
        var index = list.IndexOf((T)element);
        var shorter = list.RemoveAt(index);
        var sharesLine = index < list.SeparatorCount && !list.GetSeparator(index).TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        if (index < shorter.Count && sharesLine)
        {
            // The next one comes to stand where this one stood.
            shorter = shorter.Replace(shorter[index], shorter[index].WithLeadingTrivia(element.GetLeadingTrivia()));
        }

        // Without a comma behind it, the last element carries the layout before the closing brace.
        return index == list.Count - 1 && index > 0 && list.SeparatorCount < list.Count
            ? shorter.Replace(shorter[index - 1], shorter[index - 1].WithTrailingTrivia(element.GetTrailingTrivia()))
            : shorter;
    }
}
