namespace LambdaIaC.Compiler.Sources;

/// <summary>
/// Takes C# source apart as far as finding a property in it needs: words, literals and brackets, without comments and directives.
/// It never fails: what it does not understand it passes over, and the property is then not found.
/// </summary>
internal sealed class Lexer
{
    // Longest first. What contains '=' must not be taken for an assignment.
    private static readonly string[] _operators = ["??=", "=>", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "..", "??", "?.", "::"];

    private readonly Scanner _scanner;
    private readonly List<Token> _tokens = [];

    private Lexer(string text) => _scanner = new Scanner(text);

    /// <summary>The tokens of a source text in order.</summary>
    public static IReadOnlyList<Token> Read(string text)
    {
        var lexer = new Lexer(text);
        while (!lexer._scanner.AtEnd)
        {
            lexer.Next();
        }

        return lexer._tokens;
    }

    private void Next()
    {
        var (line, column) = (_scanner.Line, _scanner.Column);
        if (Trivia.Skip(_scanner))
        {
            return;
        }

        if (StringLiteral.TryRead(_scanner, out var literal))
        {
            _tokens.Add(new Token(literal is null ? TokenKind.Literal : TokenKind.Text, literal ?? "", line, column));
        }
        else if (IsWordStart(_scanner.Current))
        {
            _tokens.Add(new Token(TokenKind.Word, ReadWord(), line, column));
        }
        else if (char.IsAsciiDigit(_scanner.Current))
        {
            SkipNumber();
            _tokens.Add(new Token(TokenKind.Literal, "", line, column));
        }
        else
        {
            var punctuation = Array.Find(_operators, _scanner.StartsWith) ?? _scanner.Current.ToString();
            _scanner.Advance(punctuation.Length);
            _tokens.Add(new Token(TokenKind.Punctuation, punctuation, line, column));
        }
    }

    private string ReadWord()
    {
        // `@new` is a name, not the keyword: the sign stays in the text of keywords only.
        var start = _scanner.Position;
        _scanner.Advance();
        while (IsWordPart(_scanner.Current))
        {
            _scanner.Advance();
        }

        var word = _scanner.Text[start.._scanner.Position];
        return word is "@new" or "@with" ? word : word.TrimStart('@');
    }

    private void SkipNumber()
    {
        // 1.5 is one number and so is 1e-5; 1..5 is a range, 1.ToString() a call, 0x1e-5 a difference.
        var isHexadecimal = _scanner.Peek(1) is 'x' or 'X';
        while (IsWordPart(_scanner.Current) || (_scanner.Current == '.' && char.IsAsciiDigit(_scanner.Peek(1))))
        {
            var hasSign = !isHexadecimal && _scanner.Current is 'e' or 'E' && _scanner.Peek(1) is '+' or '-';
            _scanner.Advance(hasSign ? 2 : 1);
        }
    }

    private static bool IsWordStart(char character) => character is '_' or '@' || char.IsLetter(character);

    private static bool IsWordPart(char character) => character == '_' || char.IsLetterOrDigit(character);
}
