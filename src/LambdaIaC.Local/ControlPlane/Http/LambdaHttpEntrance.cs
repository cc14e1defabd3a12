using LambdaIaC.Local.ControlPlane.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>The Lambda API over HTTP, for unmodified AWS clients. Any signature is accepted, none is needed.</summary>
internal sealed class LambdaHttpEntrance(LambdaService service)
{
    private readonly Router _router = new();

    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="stopping">Ends what is running when the service stops. A client that goes away ends nothing: AWS runs on, too.</param>
    public async Task AnswerAsync(HttpContext context, CancellationToken stopping)
    {
        var (request, response) = (context.Request, context.Response);
        var requestId = Guid.NewGuid().ToString();
        response.Headers["x-amzn-RequestId"] = requestId;
        response.Headers["x-amzn-Remapped-Content-Length"] = "0";

        var target = new RawTarget(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        if (_router.Find(request.Method, target.Segments, target.Query) is not { } route)
        {
            await ResponseWriter.WriteUnknownOperationAsync(response);
            return;
        }

        if (route.Operation is not { } operation)
        {
            await ResponseWriter.WriteAsync(response, ApiError.NotImplemented($"{route.Name} is an operation of AWS Lambda that the local service does not have yet."));
            return;
        }

        if (await RequestBody.ReadAsync(request, operation.MaximumBodySize, context.RequestAborted) is not { } body)
        {
            await ResponseWriter.WriteAsync(response, ApiError.TooLarge($"Request must be smaller than {operation.MaximumBodySize} bytes for the {operation.DisplayName} operation"));
            return;
        }

        if (body.Length > 0 && ContentTypes.Check(request.ContentType) is { } wrongType)
        {
            await ResponseWriter.WriteAsync(response, wrongType);
            return;
        }

        var read = RequestReader.Read(operation, new HttpWireRequest(request, target, route.Read(target.Segments), body, requestId));
        var answer = read.IsRefused ? read.Error : await service.CallAsync(operation, read.Value, stopping);
        await ResponseWriter.WriteAsync(response, operation, answer);
    }
}
