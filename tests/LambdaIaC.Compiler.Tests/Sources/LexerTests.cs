using LambdaIaC.Compiler.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaIaC.Compiler.Tests.Sources;

public class LexerTests
{
    [Theory]
    [InlineData("a /* \" */ = b // }\n;", "a", "=", "b", ";")]
    [InlineData("x == y => z", "x", "==", "y", "=>", "z")]
    [InlineData("[..a, 1.5, 1..2]", "[", "..", "a", ",", "", ",", "", "..", "", "]")]
    [InlineData("#if A == \"\n{\n#endif\nb", "{", "b")]
    [InlineData("@new @class new", "@new", "class", "new")]
    [InlineData("'\"' '\\'' '{'", "", "", "")]
    public void Tokens_are_words_literals_and_operators_without_comments_and_directives(string source, params string[] texts)
    {
        Assert.Equal(texts, Lexer.Read(source).Select(static token => token.Text));
    }

    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"a\\\"b\\\\c\\n\\u0041\\x41\\U00000041\"", "a\"b\\c\nAAA")]
    [InlineData("@\"C:\\dir \"\"x\"\"\"", "C:\\dir \"x\"")]
    [InlineData("\"\"\"a \"quoted\" {b}\"\"\"", "a \"quoted\" {b}")]
    [InlineData("\"\"", "")]
    public void A_string_literal_stands_for_its_text(string source, string text)
    {
        var token = Assert.Single(Lexer.Read(source));
        Assert.Equal((TokenKind.Text, text), (token.Kind, token.Text));
    }

    [Theory]
    [InlineData("$\"{a} }} {{ {b:x'y} {c}\"")]
    [InlineData("$\"{f(\"}\", new { X = 1 })}\"")]
    [InlineData("$\"{{{a}}}\"")]
    [InlineData("$@\"{a} \"\" \\ {b}\"")]
    [InlineData("@$\"{a} \"\" \\ {b}\"")]
    [InlineData("$\"\"\"{a} \"x\" {b}\"\"\"")]
    [InlineData("$$\"\"\"{ \"x\" {{a}} } {{{b}}}\"\"\"")]
    [InlineData("$\"{(a ? \"x\" : \"y\")}\"")]
    [InlineData("$\"{global::System.Math.PI}\"")]
    [InlineData("$\"{a /* } */}\"")]
    public void An_interpolated_string_is_one_literal(string source)
    {
        Assert.Equal(["x", "", ";"], Lexer.Read($"x {source};").Select(static token => token.Text));
    }

    [Fact]
    public void Lines_and_columns_are_counted_as_the_compiler_counts_them()
    {
        var tokens = Lexer.Read("a\r\n\tb\rc\u2028  \"x\ud83d\ude00\" d");
        Assert.Equal([(1, 1), (2, 2), (3, 1), (4, 3), (4, 9)], tokens.Select(static token => (token.Line, token.Column)));
    }

    [Theory]
    [InlineData("\"open")]
    [InlineData("$\"{")]
    [InlineData("/* open")]
    [InlineData("\"\"\"open")]
    [InlineData("@\"open")]
    [InlineData("'")]
    [InlineData("{ ( [ }")]
    [InlineData("$@")]
    [InlineData("\"\\")]
    public void Broken_source_never_fails(string source)
    {
        Assert.NotNull(new SourceFile(source).Tokens);
    }

    [Fact]
    public void Words_and_literals_of_this_repository_stand_where_the_compiler_sees_them()
    {
        foreach (var file in RepositorySources.Files)
        {
            var text = File.ReadAllText(file);
            var expected = Compiled(text);
            var actual = Lexer.Read(text).Where(static token => token.Kind != TokenKind.Punctuation).Select(static token => (token.Line, token.Column)).ToList();
            Assert.True(expected.SequenceEqual(actual), $"{file}: first difference at {expected.Except(actual).Concat(actual.Except(expected)).Order().FirstOrDefault()}");
        }
    }

    /// <summary>The words and literals as the compiler sees them; an interpolated string counts once, at its start.</summary>
    private static List<(int Line, int Column)> Compiled(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview));
        var tokens = tree.GetRoot().DescendantTokens(static node => !node.IsKind(SyntaxKind.InterpolatedStringExpression))
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKeyword() || IsLiteral(token))
            .Where(static token => token.Span.Length > 0)
            .Select(static token => token.GetLocation());
        var interpolated = tree.GetRoot().DescendantNodes(static node => !node.IsKind(SyntaxKind.InterpolatedStringExpression))
            .Where(static node => node.IsKind(SyntaxKind.InterpolatedStringExpression)).Select(static node => node.GetLocation());
        return [.. tokens.Concat(interpolated).Select(StartOf).Order()];
    }

    private static bool IsLiteral(SyntaxToken token) => token.Kind()
        is SyntaxKind.NumericLiteralToken or SyntaxKind.CharacterLiteralToken
        or SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    private static (int Line, int Column) StartOf(Location location)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return (start.Line + 1, start.Character + 1);
    }
}
