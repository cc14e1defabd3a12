namespace LambdaIaC.Templates.Documents;

/// <summary>A single value.</summary>
internal sealed class ScalarNode(string text, bool isPlain, int line, int column) : Node(line, column)
{
    /// <summary>The value as text, without quotes.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it is written without quotes, so that it may be a number, a truth value or null.</summary>
    public bool IsPlain { get; } = isPlain;

    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public override long Weight => 1;
}
