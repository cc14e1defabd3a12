namespace LambdaIaC.Compiler.Sources;

/// <summary>A <c>[SuppressMessage("category", "LIAC1001", Justification = "...")]</c> as it is written.</summary>
/// <param name="Section">The index of the bracket that it stands in.</param>
/// <param name="IsGlobal">Whether it is for the assembly, and says itself what of it.</param>
/// <param name="Id">The rule.</param>
/// <param name="Reason">Why, in the author's words where there are some.</param>
/// <param name="Scope">The kind of <paramref name="Target"/>; null when it is not written.</param>
/// <param name="Target">What it is for, such as <c>~T:Shop.OrdersStack</c>; null for all.</param>
internal sealed record SuppressionAttribute(int Section, bool IsGlobal, string Id, string Reason, string? Scope, string? Target)
{
    /// <summary>The attributes of a file.</summary>
    public static IEnumerable<SuppressionAttribute> In(SourceFile source) => Enumerable.Range(0, Math.Max(0, source.Tokens.Count - 1))
        .Where(index => (source.Tokens[index].IsWord("SuppressMessage") || source.Tokens[index].IsWord("SuppressMessageAttribute")) && source.Tokens[index + 1].Is("("))
        .Select(index => Read(source, index + 1))
        .OfType<SuppressionAttribute>();

    private static SuppressionAttribute? Read(SourceFile source, int open)
    {
        if (source.PartnerOf(open) < 0 || SectionAround(source, open) is not { } section)
        {
            return null;
        }

        var arguments = source.Split(source.Inside(open));
        if (arguments.Count < 2 || source.Tokens[arguments[1].Start] is not { Kind: TokenKind.Text, Text: var check })
        {
            return null;
        }

        var isGlobal = section + 2 < source.Tokens.Count && (source.Tokens[section + 1].IsWord("assembly") || source.Tokens[section + 1].IsWord("module")) && source.Tokens[section + 2].Is(":");
        var reason = Named("Justification");
        // "LIAC1001:a title" names the same as "LIAC1001".
        return new(section, isGlobal, check.Split(':')[0], string.IsNullOrWhiteSpace(reason) ? "[SuppressMessage]" : reason, Named("Scope"), Named("Target"));

        string? Named(string name) => arguments.Where(argument => source.Tokens[argument.Start].IsWord(name)).Select(argument => source.Tokens[argument.End - 1].Text).FirstOrDefault();
    }

    /// <summary>The bracket that the attribute stands in.</summary>
    private static int? SectionAround(SourceFile source, int attribute)
    {
        for (var index = attribute; index >= 0; index--)
        {
            if (source.Tokens[index].Is("[") && source.PartnerOf(index) > attribute)
            {
                return index;
            }
        }

        return null;
    }
}
