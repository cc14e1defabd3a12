namespace LambdaIaC.Compiler.Sources;

/// <summary>What a piece of C# source is, as far as finding a property in it needs to know.</summary>
internal enum TokenKind
{
    /// <summary>A name or a keyword.</summary>
    Word,

    /// <summary>A string literal whose text is known: regular, verbatim or raw, without interpolation.</summary>
    Text,

    /// <summary>Any other literal: a number, a character, an interpolated string.</summary>
    Literal,

    /// <summary>An operator or a bracket.</summary>
    Punctuation,
}
