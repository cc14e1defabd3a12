using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;

namespace LambdaIaC.Local.Hosting;

/// <summary>The service in another process of this machine.</summary>
internal sealed class RemoteConnection : LocalConnection
{
    private readonly HttpClient _http;

    public RemoteConnection(ServiceOwner owner, Uri endpoint, LocalServiceOptions options)
    {
        // A function may run for 15 minutes; the service ends it, not we.
        _http = new HttpClient { BaseAddress = endpoint, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", owner.Token);
        Endpoint = endpoint;
        var settings = options.Settings with { Scope = new AccountScope(owner.AccountId, owner.Region) };
        Provider = new RemoteProvider(_http, settings, options.Time);
        Logs = new RemoteLogReader(_http);
    }

    public override IResourceProvider Provider { get; }

    public override ILogReader Logs { get; }

    public override Uri? Endpoint { get; }

    public override async Task<InvokeAnswer> InvokeAsync(InvokeCall call, CancellationToken cancellationToken)
    {
        var qualifier = call.Qualifier is null ? "" : $"?Qualifier={Uri.EscapeDataString(call.Qualifier)}";
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/2015-03-31/functions/{Uri.EscapeDataString(call.FunctionName)}/invocations{qualifier}")
        {
            Content = new ReadOnlyMemoryContent(call.Payload),
        };
        request.Headers.Add("X-Amz-Invocation-Type", call.InvocationType);
        request.Headers.Add("X-Amz-Log-Type", call.TailLog ? "Tail" : "None");
        using var response = await _http.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var error = response.IsSuccessStatusCode ? null : Header(response, "x-amzn-ErrorType") ?? "UnknownError";
        return new InvokeAnswer
        {
            Status = (int)response.StatusCode,
            Payload = error is null ? body : default(ReadOnlyMemory<byte>),
            FunctionError = Header(response, "X-Amz-Function-Error"),
            ExecutedVersion = Header(response, "X-Amz-Executed-Version"),
            LogTail = Header(response, "X-Amz-Log-Result") is { } tail ? Encoding.UTF8.GetString(Convert.FromBase64String(tail)) : null,
            ErrorCode = error,
            ErrorMessage = error is null ? null : MessageOf(body),
        };
    }

    public override ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string? Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? values.First() : null;

    private static string? MessageOf(byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        return document.RootElement.TryGetProperty("message", out var text) || document.RootElement.TryGetProperty("Message", out text) ? text.GetString() : null;
    }
}
