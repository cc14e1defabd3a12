using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>Provisioned concurrency as a resource of its own. Putting it twice is the same as once.</summary>
internal sealed class ProvisionedConcurrencyHandler : ResourceHandler
{
    private const string Executions = "ProvisionedConcurrentExecutions";

    public override string Type => "ProvisionedConcurrency";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        await calls.CallAsync<PutProvisionedConcurrencyConfig>(request.Inputs, cancellationToken);
        return new ResourceState(QualifiedName.Of(calls.FunctionOf(request.Inputs)), request.Inputs, MapValue.Empty);
    }

    public override async Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken) =>
        await calls.TryCallAsync<GetProvisionedConcurrencyConfig>(Members(calls, request.Id), cancellationToken) is { } document
            ? new ResourceState(request.Id, request.Inputs.With(Executions, document[$"Requested{Executions}"]), MapValue.Empty)
            : null;

    public override async Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        await calls.CallAsync<PutProvisionedConcurrencyConfig>(request.Inputs, cancellationToken);
        return request.Current with { Inputs = request.Inputs };
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteProvisionedConcurrencyConfig>(Members(calls, request.Id), cancellationToken);

    private static MapValue Members(ProviderCalls calls, string id)
    {
        var reference = QualifiedName.Parse(calls, id);
        return Document.Of(("FunctionName", Value.Of(reference.Name)), ("Qualifier", Value.Of(reference.Qualifier)));
    }
}
