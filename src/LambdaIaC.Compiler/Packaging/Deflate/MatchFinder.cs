namespace LambdaIaC.Compiler.Packaging.Deflate;

/// <summary>Finds earlier occurrences of the bytes at a position, by chains of positions with one hash.</summary>
internal sealed class MatchFinder
{
    private const int HashBits = 15;
    private const int None = -1;

    // The middle of the speed and size trade-off: sizes are those of the platform's "optimal" level.
    private const int LongestChain = 32;
    private const int LongestChainAfterMatch = 8;
    private const int GoodLength = 64;

    private readonly int[] _heads = new int[1 << HashBits];
    private readonly int[] _previous = new int[DeflateAlphabet.WindowSize];

    public void Reset() => Array.Fill(_heads, None);

    /// <summary>Makes a position known to later searches. Positions are given in ascending order.</summary>
    public void Insert(ReadOnlySpan<byte> bytes, int position)
    {
        if (position + DeflateAlphabet.ShortestMatch > bytes.Length)
        {
            return;
        }

        var hash = HashAt(bytes, position);
        _previous[position % DeflateAlphabet.WindowSize] = _heads[hash];
        _heads[hash] = position;
    }

    /// <summary>The longest match of a position that is not inserted yet.</summary>
    /// <param name="bytes">The window and what follows it.</param>
    /// <param name="position">The position.</param>
    /// <param name="length">Only a longer match is wanted.</param>
    /// <returns>Length and distance; the length is zero when there is no longer match.</returns>
    public (int Length, int Distance) Find(ReadOnlySpan<byte> bytes, int position, int length)
    {
        var available = Math.Min(DeflateAlphabet.LongestMatch, bytes.Length - position);
        if (available <= length || available < DeflateAlphabet.ShortestMatch)
        {
            return default;
        }

        var (best, bestDistance) = (Math.Max(length, DeflateAlphabet.ShortestMatch - 1), 0);
        var oldest = Math.Max(0, position - DeflateAlphabet.WindowSize + 1);
        var wanted = bytes.Slice(position, available);
        var candidate = _heads[HashAt(bytes, position)];
        for (var steps = length == 0 ? LongestChain : LongestChainAfterMatch; steps > 0 && candidate >= oldest; steps--)
        {
            // Most candidates differ where a longer match would have to end.
            if (bytes[candidate + best] == wanted[best] && bytes[candidate + best - 1] == wanted[best - 1])
            {
                var common = wanted.CommonPrefixLength(bytes.Slice(candidate, available));
                if (common > best)
                {
                    (best, bestDistance) = (common, position - candidate);
                    if (best >= GoodLength || best == available)
                    {
                        break;
                    }
                }
            }

            candidate = _previous[candidate % DeflateAlphabet.WindowSize];
        }

        return bestDistance == 0 ? default : (best, bestDistance);
    }

    private static int HashAt(ReadOnlySpan<byte> bytes, int position)
    {
        var three = (uint)(bytes[position] | (bytes[position + 1] << 8) | (bytes[position + 2] << 16));
        return (int)((three * 0x9E3779B1u) >> (32 - HashBits));
    }
}
