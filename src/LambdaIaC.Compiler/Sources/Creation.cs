namespace LambdaIaC.Compiler.Sources;

/// <summary>One <c>new</c> in a source file: <c>new Function(this, "orders") { ... }</c>, with or without the type.</summary>
/// <param name="TypeName">The last part of the type's name; null in <c>new(...)</c>.</param>
/// <param name="Arguments">The arguments, in order.</param>
/// <param name="Initializer">The index of the brace that opens the initializer; null when there is none.</param>
internal sealed record Creation(string? TypeName, IReadOnlyList<TokenSpan> Arguments, int? Initializer)
{
    /// <summary>Reads the creation at a <c>new</c> token.</summary>
    /// <returns>The creation; null for an array, an anonymous object or what is not understood.</returns>
    public static Creation? Read(SourceFile source, int newIndex)
    {
        var tokens = source.Tokens;
        string? typeName = null;
        var index = newIndex + 1;
        for (; index < tokens.Count && !tokens[index].Is("(") && !tokens[index].Is("{"); index = source.Next(index))
        {
            if (tokens[index].Kind == TokenKind.Word)
            {
                typeName = tokens[index].Text;
            }
            else if (tokens[index] is not { Kind: TokenKind.Punctuation, Text: "." or "::" or "<" })
            {
                return null;
            }
        }

        if (index >= tokens.Count || source.PartnerOf(index) < 0)
        {
            return null;
        }

        if (tokens[index].Is("{"))
        {
            return typeName is null ? null : new Creation(typeName, [], index);
        }

        var behind = source.PartnerOf(index) + 1;
        var initializer = behind < tokens.Count && tokens[behind].Is("{") && source.PartnerOf(behind) > 0 ? behind : (int?)null;
        return new Creation(typeName, source.Split(source.Inside(index)), initializer);
    }
}
