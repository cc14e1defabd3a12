using LambdaIaC.Local.Invocation;
using Microsoft.AspNetCore.Http.Features;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary><c>POST /runtime/init/error</c>: the runtime cannot start; its document is kept for the first caller.</summary>
internal static class InitErrorHandler
{
    public static async Task HandleAsync(IFeatureCollection context, IHttpRequestFeature request, RuntimeApiPort port)
    {
        try
        {
            port.Session.FailInit();
        }
        catch (StateTransitionException failure)
        {
            await ApiAnswer.WriteErrorAsync(context, 403, "InvalidStateTransition", failure.Message);
            return;
        }

        var body = await RequestBody.ReadAsync(context, request, ResponseHandler.Limit);
        await ApiAnswer.WriteAcceptedAsync(context);
        port.Observer.OnInitError(
            FunctionAnswer.Error(FunctionErrorType.Normalize(request.Headers[ErrorHandler.TypeHeader].ToString()), body.Bytes));
    }
}
