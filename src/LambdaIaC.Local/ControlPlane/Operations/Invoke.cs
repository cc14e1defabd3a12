using System.Text;
using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Invocations;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Operations;

/// <summary>
/// Runs a function. Asynchronous events are taken and run once; what AWS does about those that fail (retries, destinations, dead letters) is not done yet.
/// </summary>
internal sealed class Invoke : Operation
{
    /// <summary>1 MiB since late 2025.</summary>
    private const int MaximumEventSize = 1_048_576;

    public override string Method => "POST";

    public override string Path => "/2015-03-31/functions/{FunctionName}/invocations";

    public override string DisplayName => "InvokeFunction";

    public override bool TakesPayload => true;

    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        CommonMembers.NamespacedFunctionName,
        CommonMembers.Qualifier,
        RequestMember.InHeader(Text("InvocationType") with { Constraints = [new OneOf(["Event", "RequestResponse", "DryRun"])], Source = "lambda/2015-03-31:InvocationType" }, "X-Amz-Invocation-Type"),
        RequestMember.InHeader(Text("LogType") with { Constraints = [new OneOf(["None", "Tail"])], Source = "lambda/2015-03-31:LogType" }, "X-Amz-Log-Type"),
        RequestMember.InHeader(Text("ClientContext") with { Source = "lambda/2015-03-31:String" }, "X-Amz-Client-Context"),
        RequestMember.InHeader(Text("TraceId") with { Source = "lambda-runtime: Lambda-Runtime-Trace-Id" }, "X-Amzn-Trace-Id"),
    ];

    public override async Task<OperationResponse> ExecuteAsync(LambdaService service, OperationRequest request, CancellationToken cancellationToken)
    {
        var found = Find(service, request);
        if (found.IsRefused)
        {
            return found.Error;
        }

        if (InvocationPayload.Check(request.Payload) is { } malformed)
        {
            return malformed;
        }

        var target = found.Value;
        switch (request.Text("InvocationType"))
        {
            case "DryRun":
                return new OperationResponse { Status = 204 };
            case "Event" when request.Payload.Length > MaximumEventSize:
                return ApiError.TooLarge($"{request.Payload.Length} byte payload is too large for the Event invocation type (limit {MaximumEventSize} bytes)");
            case "Event":
                // AWS ignores the client context of an event.
                var inBackground = ToInvocation(service, target, request, null);
                service.StartInBackground(stopping => service.Invoker.InvokeAsync(inBackground, stopping));
                return new OperationResponse { Status = 202 };
        }

        if (target.Function.ReservedConcurrency == 0)
        {
            return ApiError.TooManyRequests("ReservedFunctionConcurrentInvocationLimitExceeded");
        }

        var context = InvocationPayload.ReadClientContext(request.Text("ClientContext"));
        if (context.IsRefused)
        {
            return context.Error;
        }

        var invocation = ToInvocation(service, target, request, context.Value);
        return ToResponse(invocation, await service.Invoker.InvokeAsync(invocation, cancellationToken));
    }

    private static Answer<FunctionTarget> Find(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        // Unlike GetFunction, Invoke names $LATEST when nothing else was asked for (recorded).
        if (!service.State.Functions.TryGetValue(reference.Value.Name, out var function)
            || !service.Targets.TryChoose(function, reference.Value.Qualifier, out var version))
        {
            return FunctionLookup.NotFound(service.Scope, reference.Value with { Qualifier = reference.Value.Qualifier ?? VersionRecord.LatestVersion });
        }

        return version.State == FunctionState.Pending ? UpdateGate.Pending() : new FunctionTarget(reference.Value, function, version);
    }

    private static InvocationRequest ToInvocation(LambdaService service, FunctionTarget target, OperationRequest request, string? clientContext)
    {
        var version = service.Targets.Of(target.Function.Name, target.Version);
        var arn = service.Scope.FunctionArn(target.Function.Name, target.Reference.Qualifier);
        return new InvocationRequest(version, arn, request.RequestId, request.Payload.Length == 0 ? InvocationPayload.Empty : request.Payload)
        {
            ClientContext = clientContext is { Length: > 0 } ? clientContext : null,
            TraceId = request.Text("TraceId") ?? TraceHeader.New(sampled: version.TracingMode == "Active"),
            TailLog = request.Text("LogType") == "Tail",
        };
    }

    private static OperationResponse ToResponse(InvocationRequest invocation, InvocationResult result)
    {
        var headers = new Dictionary<string, string> { ["X-Amz-Executed-Version"] = invocation.Target.Version };
        if (invocation.TraceId is { } trace)
        {
            headers["X-Amzn-Trace-Id"] = trace;
        }

        if (result.FunctionError is { } error)
        {
            headers["X-Amz-Function-Error"] = error;
        }

        if (result.LogTail is { } tail)
        {
            headers["X-Amz-Log-Result"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(tail));
        }

        return new OperationResponse { Payload = result.Payload, Headers = headers };
    }
}
