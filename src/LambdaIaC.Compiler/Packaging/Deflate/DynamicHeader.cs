namespace LambdaIaC.Compiler.Packaging.Deflate;

/// <summary>The code lengths of a block's own codes, themselves run-length and Huffman coded (RFC 1951, section 3.2.7).</summary>
internal sealed class DynamicHeader
{
    private const int RepeatPrevious = 16;
    private const int RepeatZeroShort = 17;
    private const int RepeatZeroLong = 18;
    private const int LongestCode = 7;

    private readonly List<(byte Symbol, byte Extra)> _runs = [];
    private readonly HuffmanCode _code;
    private readonly int _literalCount;
    private readonly int _distanceCount;
    private readonly int _codeLengthCount;

    public DynamicHeader(HuffmanCode literals, HuffmanCode distances)
    {
        _literalCount = Math.Max(257, Used(literals.Lengths));
        _distanceCount = Math.Max(1, Used(distances.Lengths));
        // Runs may cross from the literals into the distances: the format treats both as one sequence.
        AddRuns([.. literals.Lengths.AsSpan(0, _literalCount), .. distances.Lengths.AsSpan(0, _distanceCount)]);

        var counts = new int[19];
        foreach (var (symbol, _) in _runs)
        {
            counts[symbol]++;
        }

        _code = HuffmanCode.FromFrequencies(counts, LongestCode);
        _codeLengthCount = 19;
        while (_codeLengthCount > 4 && _code.Lengths[DeflateAlphabet.CodeLengthOrder[_codeLengthCount - 1]] == 0)
        {
            _codeLengthCount--;
        }

        Cost = 14 + (3 * _codeLengthCount) + _code.Cost(counts)
            + (2 * counts[RepeatPrevious]) + (3 * counts[RepeatZeroShort]) + (7 * counts[RepeatZeroLong]);
    }

    /// <summary>How many bits the header takes.</summary>
    public long Cost { get; }

    public void WriteTo(BitWriter target)
    {
        target.Write((uint)(_literalCount - 257), 5);
        target.Write((uint)(_distanceCount - 1), 5);
        target.Write((uint)(_codeLengthCount - 4), 4);
        foreach (var symbol in DeflateAlphabet.CodeLengthOrder[.._codeLengthCount])
        {
            target.Write(_code.Lengths[symbol], 3);
        }

        foreach (var (symbol, extra) in _runs)
        {
            _code.Write(target, symbol);
            target.Write(extra, symbol switch { RepeatPrevious => 2, RepeatZeroShort => 3, RepeatZeroLong => 7, _ => 0 });
        }
    }

    private static int Used(byte[] lengths) => 1 + Array.FindLastIndex(lengths, static length => length > 0);

    private void AddRuns(ReadOnlySpan<byte> lengths)
    {
        while (!lengths.IsEmpty)
        {
            var length = lengths[0];
            var different = lengths.IndexOfAnyExcept(length);
            var run = different < 0 ? lengths.Length : different;
            lengths = lengths[run..];
            if (length != 0)
            {
                _runs.Add((length, 0));
                run--;
            }

            AddRepeats(length, run);
        }
    }

    private void AddRepeats(byte length, int run)
    {
        while (run >= 3)
        {
            var part = Math.Min(run, length == 0 ? 138 : 6);
            _runs.Add((length, part) switch
            {
                (not 0, _) => ((byte)RepeatPrevious, (byte)(part - 3)),
                (0, <= 10) => ((byte)RepeatZeroShort, (byte)(part - 3)),
                _ => ((byte)RepeatZeroLong, (byte)(part - 11)),
            });
            run -= part;
        }

        for (; run > 0; run--)
        {
            _runs.Add((length, 0));
        }
    }
}
