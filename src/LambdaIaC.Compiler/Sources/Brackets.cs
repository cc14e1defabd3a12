namespace LambdaIaC.Compiler.Sources;

/// <summary>Which bracket closes which.</summary>
internal static class Brackets
{
    /// <summary>For each token the index of the bracket that closes it; -1 for what opens nothing or is never closed.</summary>
    public static int[] Match(IReadOnlyList<Token> tokens)
    {
        var partners = new int[tokens.Count];
        Array.Fill(partners, -1);
        var open = new Stack<int>();
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind != TokenKind.Punctuation)
            {
                continue;
            }

            switch (tokens[index].Text)
            {
                case "(" or "[" or "{":
                    open.Push(index);
                    break;
                case "<":
                    partners[index] = TypeArguments.Close(tokens, index);
                    break;
                case ")" or "]" or "}":
                    Close(tokens, open, partners, index);
                    break;
            }
        }

        return partners;
    }

    /// <summary>A bracket that does not fit (two branches of a directive may each hold half) closes what it fits, and leaves the rest open.</summary>
    private static void Close(IReadOnlyList<Token> tokens, Stack<int> open, int[] partners, int index)
    {
        var opening = tokens[index].Text switch { ")" => "(", "]" => "[", _ => "{" };
        while (open.TryPop(out var candidate))
        {
            if (tokens[candidate].Is(opening))
            {
                partners[candidate] = index;
                return;
            }
        }
    }
}
