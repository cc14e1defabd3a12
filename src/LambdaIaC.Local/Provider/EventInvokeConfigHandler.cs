using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Functions;
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

    public override Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken)
    {
        var reference = QualifiedName.Parse(calls, request.Id);
        if (!calls.Service.State.Functions.TryGetValue(reference.Name, out var function)
            || !function.EventInvokeConfigs.TryGetValue(EventInvokeConfigDocument.KeyOf(reference), out var stored))
        {
            return Task.FromResult<ResourceState?>(null);
        }

        var identity = request.Inputs.Entries.Where(static input => input.Key is "FunctionName" or "Qualifier");
        return Task.FromResult<ResourceState?>(new ResourceState(request.Id, new MapValue(identity.Concat(stored.Settings.Entries)), MapValue.Empty));
    }

    public override async Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        await calls.CallAsync<PutFunctionEventInvokeConfig>(request.Inputs, cancellationToken);
        return request.Current with { Inputs = request.Inputs };
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteFunctionEventInvokeConfig>(Document.Of(("FunctionName", Value.Of(request.Id))), cancellationToken);
}
