using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Logs;

namespace LambdaIaC.Local.Tests.Invocation;

/// <summary>An invoker on a state directory of its own, and functions made of a few files.</summary>
public sealed class FunctionBench : IAsyncDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("lambdaiac-test-");
    private int _functions;

    internal FunctionBench(Func<FunctionInvokerOptions, FunctionInvokerOptions>? configure = null)
    {
        var options = new FunctionInvokerOptions { StateDirectory = Path.Combine(_root.FullName, "state"), Notice = Notices.Add };
        Directory.CreateDirectory(options.StateDirectory);
        Logs = new SqliteLogStore(Path.Combine(options.StateDirectory, "logs.db"));
        Invoker = new FunctionInvoker(configure?.Invoke(options) ?? options, Logs);
    }

    internal FunctionInvoker Invoker { get; }

    internal SqliteLogStore Logs { get; }

    internal List<string> Notices { get; } = [];

    internal string Root => _root.FullName;

    /// <summary>A function whose code is one file.</summary>
    internal FunctionVersion Function(string runtime, string handler, string file, string content, double timeout = 10) =>
        Function(runtime, handler, new Dictionary<string, string> { [file] = content }, timeout);

    internal FunctionVersion Function(string runtime, string handler, IReadOnlyDictionary<string, string> files, double timeout = 10)
    {
        var name = $"f{Interlocked.Increment(ref _functions)}";
        return new FunctionVersion
        {
            FunctionName = name,
            Version = "$LATEST",
            Revision = "1",
            Runtime = runtime,
            Handler = handler,
            Timeout = TimeSpan.FromSeconds(timeout),
            MemorySize = 128,
            EphemeralStorageSize = 512,
            Environment = new Dictionary<string, string>(),
            CodeDirectory = WriteFiles(Path.Combine("code", name), files),
            LayerDirectories = [],
            LogGroup = $"/aws/lambda/{name}",
            Region = "eu-central-1",
            AccountId = "000000000000",
        };
    }

    /// <summary>Writes files below the bench's directory; one called <c>bootstrap</c> or ending in <c>.sh</c> is executable.</summary>
    internal string WriteFiles(string folder, IReadOnlyDictionary<string, string> files)
    {
        var directory = Path.Combine(Root, folder);
        Directory.CreateDirectory(directory);
        foreach (var (name, content) in files)
        {
            var path = Path.Combine(directory, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
            if (!OperatingSystem.IsWindows() && (name.EndsWith("bootstrap", StringComparison.Ordinal) || name.EndsWith(".sh", StringComparison.Ordinal)))
            {
                File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
            }
        }

        return directory;
    }

    internal Task<InvocationResult> InvokeAsync(FunctionVersion function, string payload = "{}", string? requestId = null, bool tailLog = false) =>
        Invoker.InvokeAsync(Request(function, payload, requestId) with { TailLog = tailLog }, CancellationToken.None);

    internal static InvocationRequest Request(FunctionVersion function, string payload, string? requestId = null) => new(
        function,
        $"arn:aws:lambda:{function.Region}:{function.AccountId}:function:{function.FunctionName}",
        requestId ?? Guid.NewGuid().ToString(),
        Encoding.UTF8.GetBytes(payload));

    /// <summary>The answer of an invocation that must succeed.</summary>
    internal async Task<JsonNode?> AnswerAsync(FunctionVersion function, string payload = "{}")
    {
        var result = await InvokeAsync(function, payload);
        Assert.True(result.FunctionError is null, Text(result));
        return JsonNode.Parse(result.Payload.Span);
    }

    /// <summary>The error document of an invocation that must fail.</summary>
    internal async Task<JsonNode> ErrorAsync(FunctionVersion function, string payload = "{}", string? requestId = null)
    {
        var result = await InvokeAsync(function, payload, requestId);
        Assert.True(result.FunctionError == "Unhandled", Text(result));
        return JsonNode.Parse(result.Payload.Span)!;
    }

    /// <summary>All that a function has logged until now.</summary>
    internal async Task<IReadOnlyList<StoredLogEvent>> LogAsync(FunctionVersion function)
    {
        await Invoker.FlushLogsAsync();
        return await Logs.ReadAsync(function.LogGroup, null, 0, int.MaxValue, CancellationToken.None);
    }

    internal async Task<string> LogTextAsync(FunctionVersion function) =>
        string.Concat((await LogAsync(function)).Select(stored => stored.Event.Message));

    internal static string Text(InvocationResult result) => Encoding.UTF8.GetString(result.Payload.Span);

    internal static string Json(object value) => JsonSerializer.Serialize(value);

    public async ValueTask DisposeAsync()
    {
        await Invoker.DisposeAsync();
        await Logs.DisposeAsync();
        _root.Delete(recursive: true);
    }
}
