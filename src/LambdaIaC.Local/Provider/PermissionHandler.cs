using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>A statement of a resource policy. Its id is the function, with the qualifier, and the id of the statement.</summary>
internal sealed class PermissionHandler : ResourceHandler
{
    public override string Type => "Permission";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var statement = Value.Of(PhysicalNames.Of(request, "StatementId", 100));
        await calls.CallAsync<AddPermission>(request.Inputs.With("StatementId", statement), cancellationToken, request.Token);
        var reference = calls.FunctionOf(request.Inputs);
        return ToState($"{QualifiedName.Of(reference)}/{statement}", request.Inputs);
    }

    public override Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken)
    {
        var (reference, statement) = Parse(calls, request.Id);
        var isThere = calls.Service.State.Functions.TryGetValue(reference.Name, out var function)
            && function.Policies.TryGetValue(ResourcePolicy.KeyOf(reference), out var statements)
            && statements.Exists(other => other["Sid"].Equals(Value.Of(statement)));
        return Task.FromResult(isThere ? ToState(request.Id, request.Inputs) : null);
    }

    public override Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken) => throw CannotUpdate(request);

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken)
    {
        var (reference, statement) = Parse(calls, request.Id);
        return calls.TryCallAsync<RemovePermission>(
            Document.Of(("FunctionName", Value.Of(reference.Name)), ("Qualifier", Value.Of(reference.Qualifier)), ("StatementId", Value.Of(statement))),
            cancellationToken);
    }

    private static (FunctionReference Reference, string Statement) Parse(ProviderCalls calls, string id)
    {
        var slash = id.LastIndexOf('/');
        return (QualifiedName.Parse(calls, id[..slash]), id[(slash + 1)..]);
    }

    private static ResourceState ToState(string id, MapValue inputs) => new(id, inputs, Document.Of(("Id", Value.Of(id))));
}
