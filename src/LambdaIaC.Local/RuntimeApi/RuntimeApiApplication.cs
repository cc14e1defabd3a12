using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary>Takes requests straight from Kestrel and leads each to its handler.</summary>
internal sealed class RuntimeApiApplication : IHttpApplication<IFeatureCollection>
{
    private const string Root = "/2018-06-01/runtime/";
    private const string NextPath = Root + "invocation/next";
    private const string InvocationPath = Root + "invocation/";
    private const string InitErrorPath = Root + "init/error";
    private const string PingPath = "/2018-06-01/ping";

    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    public Task ProcessRequestAsync(IFeatureCollection context)
    {
        var request = context.GetRequiredFeature<IHttpRequestFeature>();
        var port = (RuntimeApiPort)context.GetRequiredFeature<IConnectionItemsFeature>().Items[RuntimeApiPort.Key]!;
        var path = request.Path;
        return request.Method switch
        {
            "GET" when path == NextPath => NextHandler.HandleAsync(context, port),
            "GET" when path == PingPath => ApiAnswer.WriteAsync(context, 200, "pong"u8.ToArray(), "text/plain"),
            "POST" when path == InitErrorPath => InitErrorHandler.HandleAsync(context, request, port),
            "POST" when Invocation(path, "/response") is { Length: > 0 } id => ResponseHandler.HandleAsync(context, request, port, id),
            "POST" when Invocation(path, "/error") is { Length: > 0 } id => ErrorHandler.HandleAsync(context, request, port, id),
            "PUT" when path == "/2020-08-15/logs" => ApiAnswer.WriteErrorAsync(context, 202, "Logs.NotSupported", "Logs API is not supported"),
            "PUT" when path == "/2022-07-01/telemetry" =>
                ApiAnswer.WriteErrorAsync(context, 202, "Telemetry.NotSupported", "Telemetry API is not supported"),
            _ => ApiAnswer.WriteAsync(context, 404, "404 page not found\n"u8.ToArray(), "text/plain"),
        };
    }

    /// <summary>The id between the root of invocations and the end of the path; empty when the path is another.</summary>
    private static string Invocation(string path, string end) =>
        path.StartsWith(InvocationPath, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal)
            && path.Length > InvocationPath.Length + end.Length
            ? path[InvocationPath.Length..^end.Length]
            : "";
}
