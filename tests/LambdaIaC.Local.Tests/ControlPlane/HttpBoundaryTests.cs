using System.Net.Sockets;
using System.Text;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>What no well-behaved client sends: one clear answer, and nothing half done.</summary>
public sealed class HttpBoundaryTests : IAsyncLifetime
{
    private const string Functions = "/2015-03-31/functions";
    private ServiceBench? _bench;

    private ServiceBench Bench => _bench ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync() => _bench = await ServiceBench.StartAsync();

    public async Task DisposeAsync() => await Bench.DisposeAsync();

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/2015-03-31")]
    [InlineData("GET", "/2015-03-31/function")]
    [InlineData("GET", "/2015-03-31/functions/fn/nonsense")]
    [InlineData("PATCH", "/2015-03-31/functions")]
    [InlineData("POST", "/2016-08-19/account-settings")]
    public async Task An_unknown_path_is_an_unknown_operation(string method, string path)
    {
        var reply = await Bench.SendAsync(HttpMethod.Parse(method), path);

        Assert.Equal((404, "UnknownOperationException", "{}"), (reply.Status, reply.ErrorType, reply.Text));
        Assert.True(Guid.TryParse(reply.Headers["x-amzn-RequestId"], out _));
    }

    [Fact]
    public async Task An_operation_that_is_not_implemented_is_named() => (await Bench.PostAsync("/2015-03-31/event-source-mappings", new { }))
        .ExpectError(501, "NotImplemented", "CreateEventSourceMapping is an operation of AWS Lambda that the local service does not have yet.");

    [Fact]
    public async Task Routes_that_differ_by_their_query_are_told_apart()
    {
        await Bench.CreateFunctionAsync("fn");
        const string path = "/2019-09-30/functions/fn/provisioned-concurrency";

        Assert.Contains("ListProvisionedConcurrencyConfigs", (await Bench.GetAsync($"{path}?List=ALL")).Message, StringComparison.Ordinal);
        Assert.Equal("ValidationException", (await Bench.GetAsync(path)).ErrorType);
        Assert.Contains("GetLayerVersionByArn", (await Bench.GetAsync("/2018-10-31/layers?find=LayerVersion&Arn=x")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/2015-03-31/functions/")]
    [InlineData("/2015-03-31/functions/?MaxItems=1")]
    public async Task A_slash_at_the_end_changes_nothing(string path) => (await Bench.GetAsync(path)).Expect(200);

    [Theory]
    [InlineData("Authorization", "AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/lambda/aws4_request, SignedHeaders=host, Signature=0")]
    [InlineData("Authorization", "nonsense")]
    [InlineData("amz-sdk-invocation-id", "1")]
    public async Task Any_signature_is_accepted(string header, string value) =>
        (await Bench.SendAsync(HttpMethod.Get, Functions, headers: new Dictionary<string, string> { [header] = value })).Expect(200);

    [Theory]
    [InlineData("{")]
    [InlineData("{\"FunctionName\":\"fn\",}")]
    [InlineData("{\"FunctionName\":\"fn\"")]
    [InlineData("not json")]
    [InlineData("\u0000")]
    public async Task Malformed_json_is_refused_and_nothing_is_made(string body)
    {
        var reply = await Bench.SendAsync(HttpMethod.Post, Functions, Encoding.UTF8.GetBytes(body));

        reply.ExpectError(400, "InvalidRequestContentException");
        Assert.StartsWith("Could not parse request body into json: ", reply.Message, StringComparison.Ordinal);
        Assert.Empty(Bench.Service.Lambda.State.Functions);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_content_type_that_is_not_json_is_refused(string contentType)
    {
        var body = Encoding.UTF8.GetBytes(ServiceBench.FunctionBody("fn").ToJsonString());

        (await Bench.SendAsync(HttpMethod.Post, Functions, body, contentType)).ExpectError(415, "UnsupportedMediaTypeException");
        Assert.Empty(Bench.Service.Lambda.State.Functions);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/x-amz-json-1.1")]
    [InlineData("application/octet-stream")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task The_content_types_of_clients_are_taken(string contentType) =>
        (await Bench.SendAsync(HttpMethod.Post, Functions, Encoding.UTF8.GetBytes(ServiceBench.FunctionBody("fn").ToJsonString()), contentType)).Expect(201);

    [Fact]
    public async Task A_body_that_ends_early_makes_nothing()
    {
        var body = ServiceBench.FunctionBody("fn").ToJsonString();
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(Bench.Endpoint.Host, Bench.Endpoint.Port);
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(
                $"POST {Functions} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length + 100}\r\n\r\n{body}"));
            client.Client.Shutdown(SocketShutdown.Send);
            Assert.DoesNotContain(" 201 ", await ReadToEndAsync(stream), StringComparison.Ordinal);
        }

        Assert.Empty(Bench.Service.Lambda.State.Functions);
        (await Bench.GetAsync(Functions)).Expect(200);
    }

    [Fact]
    public async Task A_request_to_create_a_function_may_be_70167211_bytes()
    {
        // White space behind the document makes the request as large as it may be.
        byte[] Body(int size) => Encoding.UTF8.GetBytes(ServiceBench.FunctionBody("fn").ToJsonString().PadRight(size));

        (await Bench.SendAsync(HttpMethod.Post, Functions, Body(70_167_212))).ExpectError(
            413, "RequestEntityTooLargeException", "Request must be smaller than 70167211 bytes for the CreateFunction operation");
        Assert.Empty(Bench.Service.Lambda.State.Functions);
        (await Bench.SendAsync(HttpMethod.Post, Functions, Body(70_167_211))).Expect(201);
    }

    [Fact]
    public async Task A_body_without_a_length_is_read_and_limited_all_the_same()
    {
        using var client = new HttpClient();
        async Task<Reply> SendAsync(int padding)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(Bench.Endpoint, $"{Functions}/fn/configuration"));
            request.Headers.TransferEncodingChunked = true;
            request.Content = new StringContent("""{"Timeout":9}""".PadRight(padding), Encoding.UTF8, "application/json");
            using var response = await client.SendAsync(request);
            return await Reply.ReadAsync(response);
        }

        await Bench.CreateFunctionAsync("fn");
        Assert.Equal("9", (await SendAsync(100_000)).Expect(200)["Timeout"]);
        (await SendAsync(6_291_457)).ExpectError(413, "RequestEntityTooLargeException");
    }

    [Fact]
    public async Task A_client_that_waits_to_go_on_is_told_at_once_that_its_body_is_too_large()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Bench.Endpoint.Host, Bench.Endpoint.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {Functions} HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: 80000000\r\n\r\n"));

        var start = new byte[12];
        await client.GetStream().ReadExactlyAsync(start);

        Assert.Equal("HTTP/1.1 413", Encoding.ASCII.GetString(start));
    }

    [Theory]
    [InlineData("Origin", "https://example.com", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Host", "example.com", 403)]
    [InlineData("Origin", "http://localhost:3000", 200)]
    [InlineData("Host", "lambda.us-east-1.localhost", 200)]
    public async Task Web_pages_of_strangers_are_kept_out(string header, string value, int status) =>
        Assert.Equal(status, (await Bench.SendAsync(HttpMethod.Get, Functions, headers: new Dictionary<string, string> { [header] = value })).Status);

    /// <summary>What the service says before it hangs up, gently or not.</summary>
    private static async Task<string> ReadToEndAsync(NetworkStream stream)
    {
        using var said = new MemoryStream();
        try
        {
            await stream.CopyToAsync(said);
        }
        catch (IOException)
        {
            // It cut the connection, which is the answer.
        }

        return Encoding.ASCII.GetString(said.ToArray());
    }

    [Fact]
    public async Task Numbers_in_a_query_are_numbers() => (await Bench.GetAsync($"{Functions}?MaxItems=many"))
        .ExpectError(400, "SerializationException", "STRING_VALUE can not be converted to an Integer");
}
