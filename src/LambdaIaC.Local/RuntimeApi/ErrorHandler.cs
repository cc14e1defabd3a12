using LambdaIaC.Local.Invocation;
using Microsoft.AspNetCore.Http.Features;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary><c>POST /runtime/invocation/{id}/error</c>: the handler failed; its document goes to the caller as it is.</summary>
internal static class ErrorHandler
{
    public const string TypeHeader = "Lambda-Runtime-Function-Error-Type";

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
            invocation = port.Session.BeginAnswer(RuntimeState.InvocationErrorResponse);
        }
        catch (StateTransitionException failure)
        {
            await ApiAnswer.WriteErrorAsync(context, 403, "InvalidStateTransition", failure.Message);
            return;
        }

        var body = await RequestBody.ReadAsync(context, request, ResponseHandler.Limit);
        port.Session.EndAnswer();
        port.Observer.OnAnswered(invocation, body.Outcome switch
        {
            RequestBodyOutcome.TooLarge => FunctionAnswer.ResponseTooLarge(ResponseHandler.Limit),
            RequestBodyOutcome.Truncated => FunctionAnswer.TruncatedResponse(id),
            _ => FunctionAnswer.Error(FunctionErrorType.Normalize(request.Headers[TypeHeader].ToString()), body.Bytes),
        });
        await ApiAnswer.WriteAcceptedAsync(context);
    }
}
