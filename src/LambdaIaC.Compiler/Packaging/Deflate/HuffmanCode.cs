namespace LambdaIaC.Compiler.Packaging.Deflate;

/// <summary>A canonical prefix code whose lengths are limited, made from the frequencies of its symbols.</summary>
internal sealed class HuffmanCode
{
    private readonly uint[] _codes;

    private HuffmanCode(byte[] lengths)
    {
        Lengths = lengths;
        _codes = AssignCodes(lengths);
    }

    /// <summary>The length of each symbol's code in bits; zero for a symbol that does not occur.</summary>
    public byte[] Lengths { get; }

    /// <summary>The code of deflate's fixed literal and length alphabet (RFC 1951, section 3.2.6).</summary>
    public static HuffmanCode FixedLiterals { get; } = new(
        [.. Enumerable.Range(0, 288).Select(static symbol => (byte)(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))]);

    public static HuffmanCode FixedDistances { get; } = new([.. Enumerable.Repeat((byte)5, 30)]);

    /// <summary>Makes the code for the given frequencies. Rarely used symbols lose precision when a code would grow too long.</summary>
    public static HuffmanCode FromFrequencies(ReadOnlySpan<int> frequencies, int longest)
    {
        var counts = frequencies.ToArray();
        var lengths = LengthsOf(counts);
        while (lengths.Max() > longest)
        {
            for (var symbol = 0; symbol < counts.Length; symbol++)
            {
                counts[symbol] = (counts[symbol] + 1) / 2;
            }

            lengths = LengthsOf(counts);
        }

        return new HuffmanCode(lengths);
    }

    public void Write(BitWriter target, int symbol) => target.Write(_codes[symbol], Lengths[symbol]);

    /// <summary>How many bits the given symbols take.</summary>
    public long Cost(ReadOnlySpan<int> frequencies)
    {
        long bits = 0;
        for (var symbol = 0; symbol < frequencies.Length; symbol++)
        {
            bits += (long)frequencies[symbol] * Lengths[symbol];
        }

        return bits;
    }

    private static byte[] LengthsOf(int[] frequencies)
    {
        var lengths = new byte[frequencies.Length];
        var parents = new int[2 * frequencies.Length];
        var nodes = new PriorityQueue<int, (long Weight, int Order)>();
        for (var symbol = 0; symbol < frequencies.Length; symbol++)
        {
            if (frequencies[symbol] > 0)
            {
                nodes.Enqueue(symbol, (frequencies[symbol], symbol));
            }
        }

        if (nodes.Count == 1)
        {
            lengths[nodes.Dequeue()] = 1;
            return lengths;
        }

        var next = frequencies.Length;
        // The order in the key makes the tree, and so the bytes, independent of how the queue breaks ties.
        while (nodes.Count > 1 && nodes.TryDequeue(out var left, out var leftKey) && nodes.TryDequeue(out var right, out var rightKey))
        {
            parents[left] = next;
            parents[right] = next;
            nodes.Enqueue(next, (leftKey.Weight + rightKey.Weight, next));
            next++;
        }

        for (var symbol = 0; symbol < frequencies.Length; symbol++)
        {
            for (var node = frequencies[symbol] > 0 ? symbol : next - 1; node < next - 1; node = parents[node])
            {
                lengths[symbol]++;
            }
        }

        return lengths;
    }

    private static uint[] AssignCodes(byte[] lengths)
    {
        var codes = new uint[lengths.Length];
        uint code = 0;
        for (var length = 1; length <= 15; length++)
        {
            code <<= 1;
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] == length)
                {
                    codes[symbol] = Reverse(code++, length);
                }
            }
        }

        return codes;
    }

    private static uint Reverse(uint code, int length)
    {
        uint reversed = 0;
        for (var bit = 0; bit < length; bit++)
        {
            reversed = (reversed << 1) | ((code >> bit) & 1);
        }

        return reversed;
    }
}
