using System.Text;
using LambdaIaC.Local.Logs;
using LambdaIaC.Local.Tests.Invocation;

namespace LambdaIaC.Local.Tests.Logs;

/// <summary>What a function writes becomes events, however the bytes are cut.</summary>
public sealed class LineAssemblerTests
{
    public static TheoryData<int> Pieces => new(1, 2, 3, 7, 16, 1000);

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task Lines_and_frames_come_out_whole(int piece)
    {
        byte[] bytes =
        [
            .. "one\n"u8, .. Frame("two\nwith a second line"), .. "three ü"u8, .. Frame("four"), .. "\nfive Z\0\n"u8, .. Frame(""), .. "six without end"u8,
        ];

        var messages = await AssembleAsync(bytes, piece);

        Assert.Equal(["one\n", "two\nwith a second line\n", "three ü\n", "four\n", "\n", "five Z\0\n", "\n", "six without end\n"], messages);
    }

    [Theory]
    [InlineData(256 * 1024, 1)]
    [InlineData(256 * 1024 + 1, 2)]
    public async Task A_line_is_cut_at_256_KB(int length, int events)
    {
        var messages = await AssembleAsync(Encoding.UTF8.GetBytes(new string('x', length)), 65536);

        Assert.Equal(events, messages.Count);
        Assert.Equal(length, messages.Sum(message => message.Length - 1));
    }

    [Fact]
    public async Task A_frame_with_a_nonsense_length_is_text()
    {
        byte[] bytes = [0xa5, 0x5a, 0x00, 0x03, 0xff, 0xff, 0xff, 0xff, .. "12345678 rest\n"u8];

        Assert.EndsWith("12345678 rest\n", Assert.Single(await AssembleAsync(bytes, 1000)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frame_with_a_nonsense_time_is_logged_now()
    {
        byte[] bytes = [0xa5, 0x5a, 0x00, 0x03, 0, 0, 0, 2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, .. "ok"u8];

        Assert.Equal("ok\n", Assert.Single(await AssembleAsync(bytes, 1000)));
    }

    private static async Task<IReadOnlyList<string>> AssembleAsync(byte[] bytes, int piece)
    {
        var directory = Directory.CreateTempSubdirectory("lambdaiac-test-");
        try
        {
            await using var store = new SqliteLogStore(Path.Combine(directory.FullName, "logs.db"));
            await using (var pipeline = new LogPipeline(store, static _ => { }))
            {
                await using var bench = new FunctionBench();
                var function = bench.Function("provided.al2023", "x", "bootstrap", "");
                var assembler = new LineAssembler(new FunctionLog(function, pipeline, TimeProvider.System), TimeProvider.System);
                foreach (var chunk in bytes.Chunk(piece))
                {
                    assembler.Write(chunk);
                }

                assembler.Complete();
            }

            return (await store.ReadAsync("/aws/lambda/f1", null, 0, int.MaxValue, CancellationToken.None)).Select(stored => stored.Event.Message).ToList();
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            directory.Delete(recursive: true);
        }
    }

    private static byte[] Frame(string message)
    {
        var text = Encoding.UTF8.GetBytes(message);
        return [0xa5, 0x5a, 0x00, 0x03, 0, 0, 0, (byte)text.Length, 0, 6, 0, 0, 0, 0, 0, 0, .. text];
    }
}
