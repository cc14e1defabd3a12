namespace LambdaIaC.Compiler.Sources;

/// <summary>One piece of C# source with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word or the operator; of a string literal the text that it stands for.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 characters, counted from 1, as the C# compiler counts.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Line, int Column)
{
    public bool Is(string punctuation) => Kind == TokenKind.Punctuation && Text == punctuation;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;
}
