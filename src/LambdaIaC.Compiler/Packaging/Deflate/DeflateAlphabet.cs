namespace LambdaIaC.Compiler.Packaging.Deflate;

/// <summary>How deflate names lengths and distances: a symbol and some extra bits (RFC 1951, section 3.2.5).</summary>
internal static class DeflateAlphabet
{
    public const int EndOfBlock = 256;
    public const int LiteralSymbols = 286;
    public const int DistanceSymbols = 30;
    public const int ShortestMatch = 3;
    public const int LongestMatch = 258;
    public const int WindowSize = 32 * 1024;

    private static readonly byte[] s_lengthSymbols = new byte[LongestMatch + 1];
    private static readonly byte[] s_nearDistanceSymbols = new byte[257];
    private static readonly byte[] s_farDistanceSymbols = new byte[257];

    static DeflateAlphabet()
    {
        for (var symbol = 0; symbol < LengthBases.Length; symbol++)
        {
            var last = symbol + 1 < LengthBases.Length ? LengthBases[symbol + 1] - 1 : LongestMatch;
            s_lengthSymbols.AsSpan(LengthBases[symbol], last - LengthBases[symbol] + 1).Fill((byte)symbol);
        }

        for (var symbol = 0; symbol < DistanceSymbols; symbol++)
        {
            var last = symbol + 1 < DistanceSymbols ? DistanceBases[symbol + 1] - 1 : WindowSize;
            for (int distance = DistanceBases[symbol]; distance <= last; distance++)
            {
                (distance <= 256 ? s_nearDistanceSymbols : s_farDistanceSymbols)[FoldDistance(distance)] = (byte)symbol;
            }
        }
    }

    /// <summary>The shortest length of each length symbol, counted from symbol 257.</summary>
    public static ReadOnlySpan<ushort> LengthBases =>
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    public static ReadOnlySpan<byte> LengthExtraBits =>
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    /// <summary>The shortest distance of each distance symbol.</summary>
    public static ReadOnlySpan<ushort> DistanceBases =>
    [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
        24577,
    ];

    public static ReadOnlySpan<byte> DistanceExtraBits =>
        [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    /// <summary>The order in which the code lengths of the code length alphabet are written.</summary>
    public static ReadOnlySpan<byte> CodeLengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>The index of a length's symbol, counted from symbol 257.</summary>
    public static int LengthSymbol(int length) => s_lengthSymbols[length];

    public static int DistanceSymbol(int distance) =>
        distance <= 256 ? s_nearDistanceSymbols[distance] : s_farDistanceSymbols[FoldDistance(distance)];

    // Above 256 every symbol covers whole groups of 128 distances, so that one small table serves them all.
    private static int FoldDistance(int distance) => distance <= 256 ? distance : (distance - 1) >> 7;
}
