using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Sources;

/// <summary>Follows a property path through object, collection and dictionary initializers to the expression of the value.</summary>
internal sealed class ValueSearch(SourceFile source)
{
    private readonly CollectionSearch _collections = new(source);

    /// <summary>Finds the deepest expression on a path.</summary>
    /// <param name="initializer">The brace that opens the initializer of the resource.</param>
    /// <param name="properties">What the initializer was evaluated to: the lengths of lists tell where an item behind a spread is written.</param>
    /// <param name="path">The path from the resource on.</param>
    /// <param name="ofKey">Whether the key of the entry is meant that the path ends with, not its value.</param>
    /// <returns>The first token of the value, or what names the innermost object around it; null when the first step is not in the initializer.</returns>
    public Token? Find(int initializer, Value properties, IReadOnlyList<PathStep> path, bool ofKey)
    {
        TokenSpan? found = null;
        TokenSpan? inside = source.Inside(initializer);
        var container = properties;
        for (var index = 0; index < path.Count; index++)
        {
            var first = index;
            if (inside is not { } around || Step(around, container, path, ref index, ofKey) is not { } value)
            {
                return found is { } enclosing ? Head(enclosing) : null;
            }

            found = Unwrap(value);
            inside = Contents(found.Value);
            for (; first <= index; first++)
            {
                container = path[first].In(container);
            }
        }

        return found is { } exact ? source.Tokens[exact.Start] : null;
    }

    /// <summary>Of a creation over many lines only what names it: the type, or <c>new</c> where the type is left out.</summary>
    public Token Head(TokenSpan expression)
    {
        var first = source.Tokens[expression.Start];
        return first.IsWord("new") && source.Tokens[expression.Start + 1] is { Kind: TokenKind.Word } type ? type : first;
    }

    private TokenSpan? Step(TokenSpan inside, Value container, IReadOnlyList<PathStep> path, ref int index, bool ofKey)
    {
        var step = path[index];
        if (step.InBrackets)
        {
            return Entry(inside, path, index, ofKey) ?? _collections.Item(inside, step.Name, (container as ListValue)?.Items.Count);
        }

        if (Member(inside, step.Name) is { } member)
        {
            return member;
        }

        // A block may hand its map an entry: `Environment = new() { ["KEY"] = value }` sets Environment.Variables[KEY].
        var entry = index + 1 < path.Count && path[index + 1].InBrackets ? Entry(inside, path, index + 1, ofKey) : null;
        index += entry is null ? 0 : 1;
        return entry;
    }

    private TokenSpan? Entry(TokenSpan inside, IReadOnlyList<PathStep> path, int index, bool ofKey) =>
        _collections.Entry(inside, path[index].Name) is not { } entry ? null
            : ofKey && index == path.Count - 1 ? CollectionSearch.KeyOf(entry)
            : _collections.ValueOf(entry);

    /// <summary><c>Name = value</c>; null when it stands there twice, as in two branches of a directive.</summary>
    private TokenSpan? Member(TokenSpan inside, string name)
    {
        var found = source.Split(inside)
            .Where(part => part.End - part.Start > 2 && source.Tokens[part.Start].IsWord(name) && source.Tokens[part.Start + 1].Is("="))
            .Take(2).ToList();
        return found.Count == 1 ? found[0] with { Start = found[0].Start + 2 } : null;
    }

    /// <summary>The expression without parentheses around it; a tuple keeps its own.</summary>
    private TokenSpan Unwrap(TokenSpan expression)
    {
        while (source.Tokens[expression.Start].Is("(") && source.PartnerOf(expression.Start) == expression.End - 1
            && source.Split(source.Inside(expression.Start)) is [var inner])
        {
            expression = inner;
        }

        return expression;
    }

    /// <summary>What stands in the initializer or the collection expression that an expression is; null when it is none.</summary>
    private TokenSpan? Contents(TokenSpan expression)
    {
        var first = source.Tokens[expression.Start];
        if ((first.Is("{") || first.Is("[")) && source.PartnerOf(expression.Start) == expression.End - 1)
        {
            return source.Inside(expression.Start);
        }

        var open = LastBrace(expression);
        return open is { } brace && (first.IsWord("new") || source.Tokens[brace - 1].IsWord("with")) ? source.Inside(brace) : null;
    }

    /// <summary>The brace that the expression ends with; null when the expression chooses between several, or fills what has contents already.</summary>
    private int? LastBrace(TokenSpan expression)
    {
        int? open = null;
        for (var index = expression.Start; index < expression.End; index = source.Next(index))
        {
            if (source.Tokens[index] is { Kind: TokenKind.Punctuation, Text: "?" or "??" or ":" or "=>" })
            {
                return null;
            }

            if (source.Tokens[index].Is("{") && source.PartnerOf(index) == expression.End - 1)
            {
                open = index;
            }
        }

        return open is { } brace && source.Tokens[brace - 1].Is(")") && !source.Tokens[brace - 2].Is("(") ? null : open;
    }
}
