using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.Hosting;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>A local service in a folder of its own that listens on a free port, and a client for it.</summary>
internal sealed class ServiceBench : IAsyncDisposable
{
    public const string Role = "arn:aws:iam::000000000000:role/lambda";

    /// <summary>AWS's clients do not escape the characters of base64, which would make a package larger than it is.</summary>
    private static readonly JsonSerializerOptions s_asClients = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpClient _http;
    private readonly bool _ownsDirectory;

    private ServiceBench(LocalService service, EchoInvoker invoker, string directory, bool ownsDirectory)
    {
        (Service, Invoker, Directory, _ownsDirectory) = (service, invoker, directory, ownsDirectory);
        _http = new HttpClient { BaseAddress = service.Endpoint };
    }

    public LocalService Service { get; }

    public EchoInvoker Invoker { get; }

    public string Directory { get; }

    public Uri Endpoint => Service.Endpoint ?? throw new InvalidOperationException("The service does not listen.");

    /// <summary>Starts a service whose answers come when everything is done, unless settings say otherwise.</summary>
    public static async Task<ServiceBench> StartAsync(ServiceSettings? settings = null, TimeProvider? time = null, string? directory = null)
    {
        var invoker = new EchoInvoker();
        var folder = directory ?? System.IO.Directory.CreateTempSubdirectory("lambdaiac-").FullName;
        var service = await LocalService.StartAsync(
            new LocalServiceOptions
            {
                StateDirectory = folder,
                Port = 0,
                Settings = settings ?? new ServiceSettings { SettleTime = TimeSpan.Zero },
                Time = time ?? TimeProvider.System,
                CreateInvoker = (_, _) => invoker,
            },
            CancellationToken.None);
        return new ServiceBench(service, invoker, folder, directory is null);
    }

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Reply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public Task<Reply> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, JsonSerializer.SerializeToUtf8Bytes(body, s_asClients));

    public Task<Reply> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, JsonSerializer.SerializeToUtf8Bytes(body, s_asClients));

    public async Task<Reply> SendAsync(
        HttpMethod method, string path, byte[]? body = null, string contentType = "application/json", IReadOnlyDictionary<string, string>? headers = null)
    {
        // The raw path matters: Uri would unescape what must stay escaped if it were built from parts.
        using var request = new HttpRequestMessage(method, new Uri(Endpoint, path));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        foreach (var (name, value) in headers ?? new Dictionary<string, string>())
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _http.SendAsync(request);
        return await Reply.ReadAsync(response);
    }

    /// <summary>Creates a function; members of the request replace or add to the usual ones.</summary>
    public async Task<Reply> CreateFunctionAsync(string name, JsonObject? members = null)
    {
        var body = FunctionBody(name);
        foreach (var (member, value) in members ?? [])
        {
            body[member] = value?.DeepClone();
        }

        return await PostAsync("/2015-03-31/functions", body);
    }

    public static JsonObject FunctionBody(string name) => new()
    {
        ["FunctionName"] = name,
        ["Role"] = Role,
        ["Runtime"] = "nodejs22.x",
        ["Handler"] = "index.handler",
        ["Code"] = new JsonObject { ["ZipFile"] = Convert.ToBase64String(TestZip.Small) },
    };

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Service.DisposeAsync();
        if (_ownsDirectory)
        {
            Storage.ReadOnlyTree.Delete(Directory);
        }
    }
}

/// <summary>What the service answered.</summary>
internal sealed record Reply(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonObject Json => JsonNode.Parse(Body) as JsonObject ?? throw new InvalidOperationException($"Not an object: {Text}");

    public string? ErrorType => Headers.GetValueOrDefault("x-amzn-ErrorType");

    public string? Message => (Json["message"] ?? Json[nameof(Message)])?.GetValue<string>();

    public string this[string member] => Json[member]?.ToString() ?? throw new InvalidOperationException($"No {member} in {Text}");

    public static async Task<Reply> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Headers.Concat(response.Content.Headers).ToDictionary(static header => header.Key, static header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
        await response.Content.ReadAsByteArrayAsync());

    /// <summary>The same answer, if it has the status.</summary>
    public Reply Expect(int status)
    {
        Assert.True(Status == status, $"{Status} instead of {status}: {Text}");
        return this;
    }

    public void ExpectError(int status, string code, string? message = null)
    {
        Expect(status);
        Assert.Equal(code, ErrorType);
        if (message is not null)
        {
            Assert.Equal(message, Message);
        }
    }
}
