using LambdaIaC.Engine.Providers;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>An inline policy as a resource of its own. Its id is the role and the policy; putting it twice is the same as once.</summary>
internal sealed class RolePolicyHandler : ResourceHandler
{
    public override string Type => "RolePolicy";

    public override Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var role = request.Inputs["RoleName"].ToString() ?? "";
        var policy = PhysicalNames.Of(request, "PolicyName", 128);
        return Task.FromResult(Put(calls, role, policy, request.Inputs));
    }

    public override Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken)
    {
        var (role, policy) = Parse(request.Id);
        return Task.FromResult(calls.Roles.Find(role)?.Policies.TryGetValue(policy, out var inputs) == true ? new ResourceState(request.Id, inputs, MapValue.Empty) : null);
    }

    public override Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        var (role, policy) = Parse(request.Current.Id);
        return Task.FromResult(Put(calls, role, policy, request.Inputs));
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken)
    {
        var (role, policy) = Parse(request.Id);
        calls.Roles.DeletePolicy(role, policy);
        return Task.CompletedTask;
    }

    private static ResourceState Put(ProviderCalls calls, string role, string policy, MapValue inputs)
    {
        var changed = calls.Roles.PutPolicy(role, policy, inputs);
        return changed.IsRefused ? throw ProviderCalls.ToException(changed.Error) : new ResourceState($"{role}/{policy}", inputs, MapValue.Empty);
    }

    /// <summary>Neither name can hold a slash.</summary>
    private static (string Role, string Policy) Parse(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return (id[..slash], id[(slash + 1)..]);
    }
}
