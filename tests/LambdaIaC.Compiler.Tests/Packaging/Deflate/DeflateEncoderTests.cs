using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Compiler.Packaging.Deflate;

namespace LambdaIaC.Compiler.Tests.Packaging.Deflate;

public sealed class DeflateEncoderTests
{
    private const int Chunk = 1024 * 1024;

    private static readonly Dictionary<string, byte[]> s_contents = new()
    {
        { "empty", [] },
        { "one byte", [7] },
        { "three equal bytes", [1, 1, 1] },
        { "zeros up to a chunk", new byte[Chunk] },
        { "zeros beyond a chunk", new byte[Chunk + 1] },
        { "noise", Noise(300_000) },
        { "noise as long as a stored block", Noise(65_535) },
        { "noise one byte longer than a stored block", Noise(65_536) },
        { "noise across chunks", Noise((2 * Chunk) + 5) },
        { "text", Text(400_000) },
        { "text across chunks", Text((3 * Chunk) + 17) },
        { "a repetition at the edge of the window", [.. Noise(32_768), .. Noise(32_768)] },
        { "a repetition beyond the window", [.. Noise(40_000), .. Noise(40_000)] },
        { "all lengths of matches", Lengths() },
        { "very uneven frequencies", Fibonacci() },
    };

    public static TheoryData<string> Contents => [.. s_contents.Keys];

    [Theory]
    [MemberData(nameof(Contents))]
    public void The_platform_reads_back_what_was_compressed(string what)
    {
        var content = s_contents[what];
        var compressed = Compress(content);
        using var inflater = new DeflateStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var read = new MemoryStream();
        inflater.CopyTo(read);
        Assert.True(content.AsSpan().SequenceEqual(read.ToArray()));
    }

    [Fact]
    public void Text_gets_about_as_small_as_with_the_platforms_encoder()
    {
        var content = Text(2_000_000);
        using var platform = new MemoryStream();
        using (var deflater = new DeflateStream(platform, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(content);
        }

        Assert.InRange(Compress(content).Length, 0, platform.Length * 1.12);
    }

    [Fact]
    public void Noise_grows_by_no_more_than_the_headers_of_stored_blocks()
    {
        var content = Noise(200_000);
        Assert.InRange(Compress(content).Length, content.Length, content.Length + 50);
    }

    [Fact]
    public void The_bytes_are_the_same_on_every_machine_and_version()
    {
        byte[] content = [.. Text(1_500_000), .. Noise(100_000), .. Lengths()];
        Assert.Equal("e032f6e1f590bc3e18f02b13a07d455bd4752f1f77dcdbc2574080044c2f393b", Convert.ToHexStringLower(SHA256.HashData(Compress(content))));
    }

    [Fact]
    public void A_stream_that_returns_few_bytes_at_a_time_gives_the_same_bytes()
    {
        var content = Text(Chunk + 5000);
        using var target = new MemoryStream();
        new DeflateEncoder().Compress(new DripStream(content), target, static _ => { });
        Assert.Equal(Compress(content), target.ToArray());
    }

    [Fact]
    public void An_encoder_can_be_used_again()
    {
        var encoder = new DeflateEncoder();
        using var first = new MemoryStream();
        encoder.Compress(new MemoryStream(Text(100_000)), first, static _ => { });
        using var second = new MemoryStream();
        encoder.Compress(new MemoryStream(Text(100_000)), second, static _ => { });
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    private static byte[] Compress(byte[] content)
    {
        using var target = new MemoryStream();
        new DeflateEncoder().Compress(new MemoryStream(content), target, static _ => { });
        return target.ToArray();
    }

    private static byte[] Noise(int length)
    {
        // Not System.Random: what it yields for a seed is not promised to stay.
        var bytes = new byte[length];
        ulong state = 88172645463325252;
        foreach (ref var value in bytes.AsSpan())
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            value = (byte)(state >> 24);
        }

        return bytes;
    }

    private static byte[] Text(int length)
    {
        string[] words = ["function", "return", "const", "await", "order", "event", "{", "}", ";\n", "(", ")", "=>", "\"id\":", "42", "   "];
        var text = new StringBuilder(length + 10);
        foreach (var choice in Noise(length))
        {
            text.Append(words[choice % words.Length]).Append(' ');
            if (text.Length >= length)
            {
                break;
            }
        }

        return Encoding.ASCII.GetBytes(text.ToString(0, length));
    }

    private static byte[] Lengths()
    {
        var noise = Noise(300);
        return [.. Enumerable.Range(3, 290).SelectMany(length => (byte[])[.. noise.AsSpan(0, length), (byte)length])];
    }

    private static byte[] Fibonacci()
    {
        var (a, b) = (1, 1);
        var bytes = new List<byte>();
        for (byte symbol = 0; symbol < 21; symbol++)
        {
            bytes.AddRange(Enumerable.Repeat(symbol, a));
            (a, b) = (b, a + b);
        }

        // Shuffled in a fixed way, so that the runs do not become matches.
        return [.. bytes.Zip(Noise(bytes.Count * 4).Chunk(4)).OrderBy(static pair => BitConverter.ToUInt32(pair.Second)).Select(static pair => pair.First)];
    }

    private sealed class DripStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 777)]);
    }
}
