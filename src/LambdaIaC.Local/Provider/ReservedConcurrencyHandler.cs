using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>Reserved concurrency as a resource of its own. Putting it twice is the same as once.</summary>
internal sealed class ReservedConcurrencyHandler : ResourceHandler
{
    private const string Reserved = "ReservedConcurrentExecutions";

    public override string Type => "ReservedConcurrency";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        await calls.CallAsync<PutFunctionConcurrency>(request.Inputs, cancellationToken);
        return new ResourceState(calls.FunctionOf(request.Inputs).Name, request.Inputs, MapValue.Empty);
    }

    public override async Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken) =>
        await calls.TryCallAsync<GetFunctionConcurrency>(Named(request.Id), cancellationToken) is { } document && !document[Reserved].IsAbsent
            ? new ResourceState(request.Id, request.Inputs.With(Reserved, document[Reserved]), MapValue.Empty)
            : null;

    public override async Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        await calls.CallAsync<PutFunctionConcurrency>(request.Inputs, cancellationToken);
        return request.Current with { Inputs = request.Inputs };
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteFunctionConcurrency>(Named(request.Id), cancellationToken);

    private static MapValue Named(string name) => Document.Of(("FunctionName", Value.Of(name)));
}
