using System.Globalization;
using LambdaIaC.Local.Invocation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary><c>GET /runtime/invocation/next</c>: waits for an event, for as long as it takes.</summary>
internal static class NextHandler
{
    public static async Task HandleAsync(IFeatureCollection context, RuntimeApiPort port)
    {
        ActiveInvocation? invocation;
        try
        {
            invocation = await port.Session.NextAsync();
        }
        catch (StateTransitionException failure)
        {
            await ApiAnswer.WriteErrorAsync(context, 403, "InvalidStateTransition", failure.Message);
            return;
        }

        if (invocation is null)
        {
            // The environment ends, or the runtime has called again: nobody waits for this answer.
            context.GetRequiredFeature<IHttpRequestLifetimeFeature>().Abort();
            return;
        }

        WriteHeaders(context.GetRequiredFeature<IHttpResponseFeature>().Headers, invocation);
        await context.GetRequiredFeature<IHttpResponseBodyFeature>().Writer.WriteAsync(invocation.Request.Payload);
    }

    /// <summary>A header without a value is left out, as on AWS.</summary>
    private static void WriteHeaders(IHeaderDictionary headers, ActiveInvocation invocation)
    {
        var request = invocation.Request;
        headers.ContentType = "application/json";
        headers.ContentLength = request.Payload.Length;
        headers["Lambda-Runtime-Aws-Request-Id"] = request.RequestId;
        headers["Lambda-Runtime-Deadline-Ms"] = invocation.Deadline.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        headers["Lambda-Runtime-Invoked-Function-Arn"] = request.InvokedFunctionArn;
        headers["Lambda-Runtime-Trace-Id"] = invocation.TraceId;
        if (request.ClientContext is { Length: > 0 } clientContext)
        {
            // Line feeds may stand between the tokens of JSON, but not in a header.
            headers["Lambda-Runtime-Client-Context"] = clientContext.ReplaceLineEndings(" ");
        }
    }
}
