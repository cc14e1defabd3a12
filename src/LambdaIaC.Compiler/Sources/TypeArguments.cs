namespace LambdaIaC.Compiler.Sources;

/// <summary>Tells the brackets of type arguments from comparisons, as the C# grammar does: by what stands between and behind them.</summary>
internal static class TypeArguments
{
    private static readonly HashSet<string> _between = [".", ",", "?", "[", "]", "(", ")", "::", "<", ">"];
    private static readonly HashSet<string> _behind = ["(", ")", "]", "}", "{", "[", ":", ";", ",", ".", "?", "?.", "==", "!=", "|", "^", "&", ">"];

    /// <summary>The index of the bracket that closes type arguments.</summary>
    /// <param name="tokens">The source.</param>
    /// <param name="open">The index of a <c>&lt;</c>.</param>
    /// <returns>The index, or -1 when the sign compares.</returns>
    public static int Close(IReadOnlyList<Token> tokens, int open)
    {
        var depth = 0;
        for (var index = open; index < tokens.Count && IsBetween(tokens[index]); index++)
        {
            depth += tokens[index].Is("<") ? 1 : tokens[index].Is(">") ? -1 : 0;
            if (depth == 0)
            {
                return index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Punctuation && _behind.Contains(tokens[index + 1].Text) ? index : -1;
            }
        }

        return -1;
    }

    private static bool IsBetween(Token token) =>
        token.Kind == TokenKind.Word || (token.Kind == TokenKind.Punctuation && _between.Contains(token.Text));
}
