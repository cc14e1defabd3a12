namespace LambdaIaC.Compiler.Sources;

/// <summary>Finds the types of a file and their members, by their brackets and keywords alone.</summary>
internal sealed class DeclarationSearch(SourceFile source)
{
    private static readonly string[] Types = ["class", "struct", "interface", "record"];

    private readonly List<Declaration> _found = [];

    /// <summary>Every type and member of a file.</summary>
    public static IReadOnlyList<Declaration> In(SourceFile source)
    {
        var search = new DeclarationSearch(source);
        search.Namespace(new TokenSpan(0, source.Tokens.Count), "");
        return search._found;
    }

    private void Namespace(TokenSpan span, string name)
    {
        for (var index = span.Start; index < span.End;)
        {
            if (source.Tokens[index].IsWord("namespace"))
            {
                var end = index + 1;
                while (end < span.End && !source.Tokens[end].Is("{") && !source.Tokens[end].Is(";"))
                {
                    end++;
                }

                var inner = Dotted(name, string.Concat(source.Tokens.Skip(index + 1).Take(end - index - 1).Select(static token => token.Text)));
                if (end >= span.End || source.Tokens[end].Is(";"))
                {
                    name = inner;
                    index = end + 1;
                    continue;
                }

                Namespace(source.Inside(end), inner);
                index = source.Next(end);
            }
            else
            {
                index = Member(index, span.End, name, "");
            }
        }
    }

    /// <summary>Reads a type, or a member of one, and gives the index behind it.</summary>
    private int Member(int start, int limit, string space, string type)
    {
        var (keyword, nameBefore, parameters) = (-1, -1, -1);
        for (var index = start; index < limit; index = source.Next(index))
        {
            var token = source.Tokens[index];
            if (keyword < 0 && nameBefore < 0 && Array.Exists(Types, token.IsWord) && NameAfter(index, limit) is { } named)
            {
                keyword = named;
            }
            else if (nameBefore < 0 && (token.Is("(") || token.Is("=") || token.Is("=>") || token.Is("{") || token.Is(";")))
            {
                (nameBefore, parameters) = (index, token.Is("(") ? index : -1);
            }

            if (token.Is(";") || (token.Is("{") && source.PartnerOf(index) >= 0 && !IsInitialized(index, limit)))
            {
                Add(start, index, keyword, nameBefore, parameters, space, type);
                return source.Next(index);
            }
        }

        return limit;
    }

    private void Add(int start, int end, int keyword, int nameBefore, int parameters, string space, string type)
    {
        var last = source.Tokens[Math.Max(end, source.PartnerOf(end))].Line;
        if (keyword >= 0)
        {
            var name = Dotted(type.Length == 0 ? space : type, source.Tokens[keyword].Text);
            _found.Add(new Declaration(space, name, null, source.Tokens[start].Line, last));
            for (var index = end + 1; source.Tokens[end].Is("{") && index < source.PartnerOf(end);)
            {
                index = Member(index, source.PartnerOf(end), space, name);
            }
        }
        else if (type.Length > 0 && nameBefore > start && NameEndingAt(nameBefore - 1) is { } member)
        {
            var name = Dotted(type, type.EndsWith($".{member}", StringComparison.Ordinal) || type == member ? "#ctor" : member);
            _found.Add(new Declaration(space, name, parameters < 0 ? null : Parameters(source.Inside(parameters)), source.Tokens[start].Line, last));
        }
    }

    /// <summary>The number of parameters; the commas of type arguments are none between them.</summary>
    private int Parameters(TokenSpan list)
    {
        var (count, depth) = (list.IsEmpty ? 0 : 1, 0);
        for (var index = list.Start; index < list.End; index = source.Next(index))
        {
            depth += source.Tokens[index].Is("<") ? 1 : source.Tokens[index].Is(">") ? -1 : 0;
            count += source.Tokens[index].Is(",") && depth == 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>The name that follows a keyword of types; null where the word is a constraint or a name itself.</summary>
    private int? NameAfter(int keyword, int limit)
    {
        var index = keyword + 1;
        while (index < limit && Array.Exists(Types, source.Tokens[index].IsWord))
        {
            index++;
        }

        return index < limit && source.Tokens[index] is { Kind: TokenKind.Word, Text: not "where" } ? index : null;
    }

    /// <summary>A word, or the word before the type parameters that end here.</summary>
    private string? NameEndingAt(int index)
    {
        for (var depth = 0; index >= 0; index--)
        {
            depth += source.Tokens[index].Is(">") ? 1 : source.Tokens[index].Is("<") ? -1 : 0;
            if (depth == 0 && !source.Tokens[index].Is("<"))
            {
                return source.Tokens[index] is { Kind: TokenKind.Word, Text: var word } ? word : null;
            }
        }

        return null;
    }

    /// <summary>Whether accessors are followed by the value of the property.</summary>
    private bool IsInitialized(int open, int limit) => source.PartnerOf(open) + 1 is var next && next < limit && source.Tokens[next].Is("=");

    private static string Dotted(string outer, string inner) => outer.Length == 0 ? inner : $"{outer}.{inner}";
}
