using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>How a function is invoked asynchronously. Putting it twice is the same as once.</summary>
internal sealed class EventInvokeConfigHandler : ResourceHandler
{
    public override string Type => "EventInvokeConfig";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        await calls.CallAsync<PutFunctionEventInvokeConfig>(request.Inputs, cancellationToken);
        return new ResourceState(QualifiedName.Of(calls.FunctionOf(request.Inputs)), request.Inputs, MapValue.Empty);
    }

    public override async Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken)
    {
        var members = Document.Of(("FunctionName", Value.Of(request.Id)));
        if (await calls.TryCallAsync<GetFunctionEventInvokeConfig>(members, cancellationToken) is not { } document)
        {
            return null;
        }

        var inputs = request.Inputs
            .With("MaximumRetryAttempts", document["MaximumRetryAttempts"])
            .With("MaximumEventAgeInSeconds", document["MaximumEventAgeInSeconds"]);
        return new ResourceState(request.Id, inputs, MapValue.Empty);
    }

    public override async Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        await calls.CallAsync<PutFunctionEventInvokeConfig>(request.Inputs, cancellationToken);
        return request.Current with { Inputs = request.Inputs };
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteFunctionEventInvokeConfig>(Document.Of(("FunctionName", Value.Of(request.Id))), cancellationToken);
}
