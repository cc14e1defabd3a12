using System.Globalization;
using System.Text;

namespace LambdaIaC.DotNetRuntime.Api;

/// <summary>The Lambda Runtime API, version 2018-06-01.</summary>
internal sealed class RuntimeApi(HttpConnection connection)
{
    private const string Root = "/2018-06-01/runtime";
    private const string ErrorHeaders = "Content-Type: application/vnd.aws.lambda.error+json\r\nLambda-Runtime-Function-Error-Type: ";

    /// <summary>Waits for the next event; this is also how the runtime says that it is ready.</summary>
    /// <exception cref="IOException">There is no next event: the runtime is to end.</exception>
    public Invocation Next()
    {
        var response = connection.Send("GET", $"{Root}/invocation/next", "", []);
        if (response.Status != 200)
        {
            throw Refusal(response);
        }

        var headers = response.Headers;
        return new Invocation(headers.GetValueOrDefault("Lambda-Runtime-Aws-Request-Id") ?? "", response.Body)
        {
            Deadline = DeadlineOf(headers.GetValueOrDefault("Lambda-Runtime-Deadline-Ms")),
            InvokedFunctionArn = headers.GetValueOrDefault("Lambda-Runtime-Invoked-Function-Arn") ?? "",
            TraceId = headers.GetValueOrDefault("Lambda-Runtime-Trace-Id"),
            ClientContext = headers.GetValueOrDefault("Lambda-Runtime-Client-Context"),
            CognitoIdentity = headers.GetValueOrDefault("Lambda-Runtime-Cognito-Identity"),
            TenantId = headers.GetValueOrDefault("Lambda-Runtime-Aws-Tenant-Id"),
        };
    }

    /// <summary>Sends the result of an invocation.</summary>
    public void Respond(string requestId, ReadOnlySpan<byte> result) =>
        Post($"{Root}/invocation/{requestId}/response", "Content-Type: application/json\r\n", result);

    /// <summary>Reports that the handler failed.</summary>
    public void Fail(string requestId, string errorType, ReadOnlySpan<byte> document) =>
        Post($"{Root}/invocation/{requestId}/error", $"{ErrorHeaders}{HeaderValue(errorType)}\r\n", document);

    /// <summary>Reports that the function cannot be started; the runtime is to end afterwards.</summary>
    public void FailInitialization(string errorType, ReadOnlySpan<byte> document) =>
        Post($"{Root}/init/error", $"{ErrorHeaders}{HeaderValue(errorType)}\r\n", document);

    /// <summary>
    /// A refusal (a result that is too large, an event that was ended meanwhile) is the platform's matter; its failure ends the runtime.
    /// </summary>
    private void Post(string path, string headers, ReadOnlySpan<byte> body)
    {
        var response = connection.Send("POST", path, headers, body);
        if (response.Status >= 500)
        {
            throw Refusal(response);
        }
    }

    // The names of types can have characters that a header must not have.
    private static string HeaderValue(string text) =>
        string.Concat(text.Select(static character => char.IsAscii(character) && !char.IsControl(character) ? character : '?'));

    private static DateTimeOffset DeadlineOf(string? milliseconds) =>
        long.TryParse(milliseconds, NumberStyles.None, CultureInfo.InvariantCulture, out var deadline)
            ? DateTimeOffset.FromUnixTimeMilliseconds(deadline)
            : DateTimeOffset.MaxValue;

    private static IOException Refusal(HttpResponse response) =>
        new($"The Runtime API answered {response.Status}: {Encoding.UTF8.GetString(response.Body.Span)}");
}
