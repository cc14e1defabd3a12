namespace LambdaIaC.Compiler.Packaging.Deflate;

/// <summary>One block of deflate: literals and matches are collected, then written in the form that takes the fewest bits.</summary>
internal sealed class DeflateBlock
{
    private const int Capacity = 32 * 1024;
    private const int LargestStored = ushort.MaxValue;
    private const int LongestCode = 15;

    private readonly (ushort LengthOrLiteral, ushort Distance)[] _tokens = new (ushort, ushort)[Capacity];
    private readonly int[] _literalCounts = new int[DeflateAlphabet.LiteralSymbols];
    private readonly int[] _distanceCounts = new int[DeflateAlphabet.DistanceSymbols];
    private int _count;
    private long _extraBits;

    public bool IsFull => _count == Capacity;

    public void AddLiteral(byte literal)
    {
        _tokens[_count++] = (literal, 0);
        _literalCounts[literal]++;
    }

    public void AddMatch(int length, int distance)
    {
        _tokens[_count++] = ((ushort)length, (ushort)distance);
        var (lengthSymbol, distanceSymbol) = (DeflateAlphabet.LengthSymbol(length), DeflateAlphabet.DistanceSymbol(distance));
        _literalCounts[DeflateAlphabet.EndOfBlock + 1 + lengthSymbol]++;
        _distanceCounts[distanceSymbol]++;
        _extraBits += DeflateAlphabet.LengthExtraBits[lengthSymbol] + DeflateAlphabet.DistanceExtraBits[distanceSymbol];
    }

    /// <summary>Writes the block and empties it.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="raw">The bytes that the tokens stand for.</param>
    /// <param name="isLast">Whether this is the last block of the stream.</param>
    public void WriteTo(BitWriter target, ReadOnlySpan<byte> raw, bool isLast)
    {
        _literalCounts[DeflateAlphabet.EndOfBlock] = 1;
        var literals = HuffmanCode.FromFrequencies(_literalCounts, LongestCode);
        var distances = HuffmanCode.FromFrequencies(_distanceCounts, LongestCode);
        var header = new DynamicHeader(literals, distances);

        var dynamicCost = header.Cost + literals.Cost(_literalCounts) + distances.Cost(_distanceCounts) + _extraBits;
        var fixedCost = HuffmanCode.FixedLiterals.Cost(_literalCounts) + HuffmanCode.FixedDistances.Cost(_distanceCounts) + _extraBits;
        var storedCost = (raw.Length * 8L) + (((raw.Length / LargestStored) + 1) * 40L);
        if (storedCost <= Math.Min(dynamicCost, fixedCost))
        {
            WriteStored(target, raw, isLast);
        }
        else if (fixedCost <= dynamicCost)
        {
            target.Write(isLast ? 0b011u : 0b010u, 3);
            WriteTokens(target, HuffmanCode.FixedLiterals, HuffmanCode.FixedDistances);
        }
        else
        {
            target.Write(isLast ? 0b101u : 0b100u, 3);
            header.WriteTo(target);
            WriteTokens(target, literals, distances);
        }

        Clear();
    }

    private static void WriteStored(BitWriter target, ReadOnlySpan<byte> raw, bool isLast)
    {
        do
        {
            var part = raw[..Math.Min(raw.Length, LargestStored)];
            raw = raw[part.Length..];
            target.Write(isLast && raw.IsEmpty ? 1u : 0u, 3);
            target.AlignToByte();
            target.Write((uint)part.Length, 16);
            target.Write((uint)(ushort)~part.Length, 16);
            target.Write(part);
        }
        while (!raw.IsEmpty);
    }

    private void WriteTokens(BitWriter target, HuffmanCode literals, HuffmanCode distances)
    {
        foreach (var (lengthOrLiteral, distance) in _tokens.AsSpan(0, _count))
        {
            if (distance == 0)
            {
                literals.Write(target, lengthOrLiteral);
                continue;
            }

            var lengthSymbol = DeflateAlphabet.LengthSymbol(lengthOrLiteral);
            literals.Write(target, DeflateAlphabet.EndOfBlock + 1 + lengthSymbol);
            target.Write((uint)(lengthOrLiteral - DeflateAlphabet.LengthBases[lengthSymbol]), DeflateAlphabet.LengthExtraBits[lengthSymbol]);

            var distanceSymbol = DeflateAlphabet.DistanceSymbol(distance);
            distances.Write(target, distanceSymbol);
            target.Write((uint)(distance - DeflateAlphabet.DistanceBases[distanceSymbol]), DeflateAlphabet.DistanceExtraBits[distanceSymbol]);
        }

        literals.Write(target, DeflateAlphabet.EndOfBlock);
    }

    private void Clear()
    {
        _count = 0;
        _extraBits = 0;
        Array.Clear(_literalCounts);
        Array.Clear(_distanceCounts);
    }
}
