using System.Text;
using LambdaIaC.Local.Invocation;
using Microsoft.AspNetCore.Http.Features;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary><c>POST /runtime/invocation/{id}/response</c>: the function's answer, at once or streamed.</summary>
internal static class ResponseHandler
{
    /// <summary>6 MiB and 100 bytes.</summary>
    /// <remarks>Recorded from AWS: "Response payload size exceeded maximum allowed payload size (6291556 bytes)."</remarks>
    public const int Limit = 6 * 1024 * 1024 + 100;

    private const string ModeHeader = "Lambda-Runtime-Function-Response-Mode";

    public static async Task HandleAsync(IFeatureCollection context, IHttpRequestFeature request, RuntimeApiPort port, string id)
    {
        if (port.Session.Current?.Request.RequestId != id)
        {
            await ApiAnswer.WriteErrorAsync(context, 400, "InvalidRequestID", "Invalid request ID");
            return;
        }

        ActiveInvocation invocation;
        try
        {
            invocation = port.Session.BeginAnswer(RuntimeState.InvocationResponse);
        }
        catch (StateTransitionException failure)
        {
            await ApiAnswer.WriteErrorAsync(context, 403, "InvalidStateTransition", failure.Message);
            return;
        }

        var mode = request.Headers[ModeHeader].ToString();
        if (mode is not ("" or "buffered" or "streaming"))
        {
            Answer(port, invocation, FunctionAnswer.InvalidResponseMode(id, mode));
            await ApiAnswer.WriteErrorAsync(context, 400, "InvalidFunctionResponseMode", "Invalid function response mode");
            return;
        }

        var body = await RequestBody.ReadAsync(context, request, Limit);
        switch (body.Outcome)
        {
            case RequestBodyOutcome.Complete:
                Answer(port, invocation, TrailingError(context, mode) ?? FunctionAnswer.Success(body.Bytes));
                await ApiAnswer.WriteAcceptedAsync(context);
                break;
            case RequestBodyOutcome.TooLarge:
                Answer(port, invocation, FunctionAnswer.ResponseTooLarge(Limit));
                await ApiAnswer.WriteErrorAsync(
                    context, 413, "RequestEntityTooLarge", $"Exceeded maximum allowed payload size ({Limit} bytes).");
                break;
            case RequestBodyOutcome.Truncated:
                Answer(port, invocation, FunctionAnswer.TruncatedResponse(id));
                await ApiAnswer.WriteErrorAsync(context, 400, "TruncatedHTTPRequest", "HTTP request detected as truncated");
                break;
        }
    }

    /// <summary>The session moves on before the caller is told: its next event must find a runtime that may take it.</summary>
    private static void Answer(RuntimeApiPort port, ActiveInvocation invocation, FunctionAnswer answer)
    {
        port.Session.EndAnswer();
        port.Observer.OnAnswered(invocation, answer);
    }

    /// <summary>A streamed answer can fail in the middle: the error comes behind the body.</summary>
    private static FunctionAnswer? TrailingError(IFeatureCollection context, string mode)
    {
        if (mode != "streaming" || context.Get<IHttpRequestTrailersFeature>() is not { Available: true } trailers)
        {
            return null;
        }

        var header = trailers.Trailers["Lambda-Runtime-Function-Error-Type"].ToString();
        if (header.Length == 0)
        {
            return null;
        }

        var encoded = trailers.Trailers["Lambda-Runtime-Function-Error-Body"].ToString();
        var bytes = new byte[encoded.Length];
        var document = Convert.TryFromBase64String(encoded, bytes, out var length) ? bytes.AsMemory(0, length) : Encoding.UTF8.GetBytes(encoded);
        return FunctionAnswer.Error(FunctionErrorType.Normalize(header), document);
    }
}
