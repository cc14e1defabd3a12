using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>The role that a function runs as.</summary>
internal sealed class ExecutionRoleHandler : ResourceHandler
{
    public override string Type => "ExecutionRole";

    public override Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var name = PhysicalNames.Of(request, "RoleName", 64);
        var role = calls.Roles.Create(name, request.Inputs, request.Token);
        return Task.FromResult(role.IsRefused ? throw ProviderCalls.ToException(role.Error) : ToState(role.Value));
    }

    public override Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(calls.Roles.Find(request.Id) is { } role ? ToState(role) : null);

    public override Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        var role = calls.Roles.Update(request.Current.Id, request.Inputs);
        return Task.FromResult(role.IsRefused ? throw ProviderCalls.ToException(role.Error) : ToState(role.Value));
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.Roles.Delete(request.Id) is { } refusal ? throw ProviderCalls.ToException(refusal) : Task.CompletedTask;

    private static ResourceState ToState(RoleRecord role) => new(
        role.Name,
        role.Configuration,
        Document.Of(("Arn", Value.Of(role.Arn)), ("RoleId", Value.Of(role.RoleId)), ("RoleName", Value.Of(role.Name))));
}
