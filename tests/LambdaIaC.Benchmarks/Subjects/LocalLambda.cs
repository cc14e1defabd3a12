using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using LambdaIaC.Local.Hosting;

namespace LambdaIaC.Benchmarks.Subjects;

/// <summary>Our own service with one Node.js function, all features on, reached over HTTP as an AWS client reaches it.</summary>
internal sealed class LocalLambda : IAsyncDisposable
{
    private const string FunctionName = "hello";
    private readonly DirectoryInfo _state;
    private readonly LocalService _service;

    private LocalLambda(DirectoryInfo state, LocalService service)
    {
        _state = state;
        _service = service;
    }

    public int Port => _service.Endpoint!.Port;

    public static string Path => $"/2015-03-31/functions/{FunctionName}/invocations";

    public static async Task<LocalLambda> StartAsync(string runtime, string file, string source, CancellationToken cancellationToken)
    {
        var state = Directory.CreateTempSubdirectory("lambdaiac-");
        var service = await LocalService.StartAsync(new LocalServiceOptions { StateDirectory = state.FullName, Port = 0 }, cancellationToken);
        using var client = new HttpClient { BaseAddress = service.Endpoint };
        using var created = await client.PostAsJsonAsync(
            "/2015-03-31/functions",
            new
            {
                FunctionName,
                Runtime = runtime,
                Role = "arn:aws:iam::000000000000:role/hello",
                Handler = "index.handler",
                Code = new { ZipFile = Zip(file, source) },
            },
            JsonSerializerOptions.Default,
            cancellationToken);
        if (!created.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"The function was refused: {await created.Content.ReadAsStringAsync(cancellationToken)}");
        }

        await WaitUntilActiveAsync(client, cancellationToken);
        return new LocalLambda(state, service);
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        _state.Delete(recursive: true);
    }

    private static async Task WaitUntilActiveAsync(HttpClient client, CancellationToken cancellationToken)
    {
        while (!(await client.GetStringAsync($"/2015-03-31/functions/{FunctionName}/configuration", cancellationToken)).Contains("\"Active\"", StringComparison.Ordinal))
        {
            await Task.Delay(50, cancellationToken);
        }
    }

    private static byte[] Zip(string file, string source)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(zip.CreateEntry(file).Open()))
        {
            writer.Write(source);
        }

        return bytes.ToArray();
    }
}
