namespace LambdaIaC.Compiler.Sources;

/// <summary>Finds items of lists and entries of maps between the brackets of an initializer or a collection expression.</summary>
internal sealed class CollectionSearch(SourceFile source)
{
    /// <summary><c>["key"] = value</c> or <c>{ "key", value }</c>; null when no entry has that key as a plain string, or several have.</summary>
    public TokenSpan? Entry(TokenSpan inside, string key)
    {
        var found = source.Split(inside).Where(part => IsIndexer(part, key) || IsPair(part, key)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The key of an entry.</summary>
    public static TokenSpan KeyOf(TokenSpan entry) => new(entry.Start + 1, entry.Start + 2);

    /// <summary>The value of an entry.</summary>
    public TokenSpan ValueOf(TokenSpan entry) =>
        source.Tokens[entry.Start].Is("{") ? source.Split(source.Inside(entry.Start))[1] : entry with { Start = source.Next(entry.Start) + 1 };

    /// <summary>The item at an index; null when it comes out of a spread, or when several spreads hide where it is written.</summary>
    /// <param name="inside">What stands between the brackets.</param>
    /// <param name="index">The index in the list as it was evaluated.</param>
    /// <param name="count">The number of items of that list; null when it is not known.</param>
    public TokenSpan? Item(TokenSpan inside, string index, int? count)
    {
        var parts = source.Split(inside);
        if (!int.TryParse(index, out var position) || !parts.All(IsItem))
        {
            return null;
        }

        var spread = FindSpread(parts, 0);
        if (spread < 0 || position < spread)
        {
            return position < parts.Count ? parts[position] : null;
        }

        // Behind the only spread items are counted from the end.
        var fromEnd = position - (count - parts.Count);
        return FindSpread(parts, spread + 1) < 0 && fromEnd > spread && fromEnd < parts.Count ? parts[fromEnd.Value] : null;
    }

    private int FindSpread(IReadOnlyList<TokenSpan> parts, int start)
    {
        for (var index = start; index < parts.Count; index++)
        {
            if (source.Tokens[parts[index].Start].Is(".."))
            {
                return index;
            }
        }

        return -1;
    }

    private bool IsIndexer(TokenSpan part, string key) =>
        part.End - part.Start > 4 && source.Tokens[part.Start].Is("[") && source.PartnerOf(part.Start) == part.Start + 2 && source.Tokens[part.Start + 3].Is("=") && HasKey(part, key);

    private bool IsPair(TokenSpan part, string key) =>
        source.Tokens[part.Start].Is("{") && HasKey(part, key) && source.Split(source.Inside(part.Start)).Count == 2;

    private bool HasKey(TokenSpan part, string key) => source.Tokens[part.Start + 1] is { Kind: TokenKind.Text, Text: var text } && text == key;

    private bool IsItem(TokenSpan part) =>
        !source.Tokens[part.Start].Is("{") && !source.Tokens[source.Next(part.Start)].Is("=");
}
