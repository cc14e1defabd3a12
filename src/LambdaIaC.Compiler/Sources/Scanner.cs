namespace LambdaIaC.Compiler.Sources;

/// <summary>A position in source text that knows its line and column.</summary>
internal sealed class Scanner(string text)
{
    private int _lineStart;

    public string Text { get; } = text;

    public int Position { get; private set; }

    public int Line { get; private set; } = 1;

    public int Column => Position - _lineStart + 1;

    public bool AtEnd => Position >= Text.Length;

    public char Current => Peek(0);

    /// <summary>The character at a distance; NUL behind the end.</summary>
    public char Peek(int distance) => Position + distance < Text.Length ? Text[Position + distance] : '\0';

    public bool StartsWith(string expected) => string.CompareOrdinal(Text, Position, expected, 0, expected.Length) == 0;

    /// <summary>How often a character stands here in a row.</summary>
    public int Run(char character)
    {
        var length = 0;
        while (Peek(length) == character && Position + length < Text.Length)
        {
            length++;
        }

        return length;
    }

    public void Advance(int count = 1)
    {
        for (; count > 0 && !AtEnd; count--)
        {
            var character = Text[Position++];
            if (IsNewLine(character) && !(character == '\r' && Current == '\n'))
            {
                Line++;
                _lineStart = Position;
            }
        }
    }

    public void SkipLine()
    {
        while (!AtEnd && !IsNewLine(Current))
        {
            Advance();
        }
    }

    /// <summary>The characters that end a line in C#.</summary>
    public static bool IsNewLine(char character) => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
