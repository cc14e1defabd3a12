namespace LambdaIaC.Compiler.Sources;

/// <summary>A source file taken apart: its tokens, the partner of each bracket, and where objects are created.</summary>
internal sealed class SourceFile
{
    private readonly int[] _partners;
    private readonly ILookup<int, int> _creations;

    public SourceFile(string text)
    {
        Tokens = Lexer.Read(text);
        _partners = Brackets.Match(Tokens);
        _creations = Enumerable.Range(0, Tokens.Count).Where(index => Tokens[index].IsWord("new")).ToLookup(index => Tokens[index].Line);
    }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The indexes of the <c>new</c> tokens of a line.</summary>
    public IEnumerable<int> CreationsIn(int line) => _creations[line];

    /// <summary>The index of the bracket that closes the one at an index; -1 when nothing does.</summary>
    public int PartnerOf(int index) => _partners[index];

    /// <summary>Splits what stands between two brackets, or any other stretch of tokens, at its commas.</summary>
    public IReadOnlyList<TokenSpan> Split(TokenSpan span)
    {
        var parts = new List<TokenSpan>();
        var start = span.Start;
        for (var index = span.Start; index < span.End; index = Next(index))
        {
            if (Tokens[index].Is(","))
            {
                parts.Add(new TokenSpan(start, index));
                start = index + 1;
            }
        }

        parts.Add(new TokenSpan(start, span.End));
        return parts.FindAll(static part => !part.IsEmpty);
    }

    /// <summary>The index behind a token, or behind the whole bracket that it opens.</summary>
    public int Next(int index) => Math.Max(_partners[index], index) + 1;

    /// <summary>What stands between a bracket and its partner.</summary>
    public TokenSpan Inside(int open) => new(open + 1, _partners[open]);
}
