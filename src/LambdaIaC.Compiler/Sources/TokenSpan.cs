namespace LambdaIaC.Compiler.Sources;

/// <summary>A stretch of tokens, such as an expression.</summary>
/// <param name="Start">The index of the first token.</param>
/// <param name="End">The index behind the last token.</param>
internal readonly record struct TokenSpan(int Start, int End)
{
    public bool IsEmpty => Start >= End;
}
