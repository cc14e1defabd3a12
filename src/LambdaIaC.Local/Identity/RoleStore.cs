using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Local.Identity;

/// <summary>IAM roles with their inline policies, as far as a stack declares them. Nothing is authorized by them yet.</summary>
internal sealed class RoleStore(ServiceStore store, AccountScope scope, TimeProvider clock)
{
    /// <summary>All inline policies of a role together (quota of IAM).</summary>
    private static readonly PolicyLength s_inlinePolicies = new(10_240);

    public RoleRecord? Find(string name) => store.State.Roles.GetValueOrDefault(name);

    /// <summary>Makes a role. A call with the same token is answered with the role that the first one made.</summary>
    public Answer<RoleRecord> Create(string name, MapValue configuration, string token) => store.Change<Answer<RoleRecord>>(change =>
    {
        if (change.State.Roles.TryGetValue(name, out var existing))
        {
            return existing.CreationToken == token ? existing : new ApiError("EntityAlreadyExists", 409, $"Role with name {name} already exists.");
        }

        var path = configuration["Path"] is TextValue text ? text.Text : "/";
        var role = new RoleRecord
        {
            Name = name,
            RoleId = IdOf(token),
            Arn = scope.RoleArn(path, name),
            Configuration = configuration,
            Created = clock.GetUtcNow(),
            CreationToken = token,
        };
        change.Put(role);
        return role;
    });

    public Answer<RoleRecord> Update(string name, MapValue configuration) => Change(name, role => role with { Configuration = configuration });

    /// <summary>Puts an inline policy into a role, or replaces the one of that name.</summary>
    public Answer<RoleRecord> PutPolicy(string roleName, string policyName, MapValue policy) => Change(roleName, role =>
    {
        var policies = role.Policies.SetItem(policyName, policy);
        return s_inlinePolicies.Check(new ListValue([.. policies.Values]), Nothing.View) is null
            ? role with { Policies = policies }
            : new ApiError("LimitExceeded", 409, $"Maximum policy size of {s_inlinePolicies.Maximum} bytes exceeded for role {roleName}");
    });

    /// <summary>Takes a policy away; one that is gone already is no problem.</summary>
    public void DeletePolicy(string roleName, string policyName) => store.Change(change =>
    {
        if (change.State.Roles.TryGetValue(roleName, out var role) && role.Policies.ContainsKey(policyName))
        {
            change.Put(role with { Policies = role.Policies.Remove(policyName) });
        }
    });

    /// <summary>Removes a role; one that is gone already is no problem.</summary>
    /// <returns>The refusal, or null when the role is gone.</returns>
    public ApiError? Delete(string name)
    {
        ApiError? refusal = null;
        store.Change(change =>
        {
            if (change.State.Roles.TryGetValue(name, out var role))
            {
                if (role.Policies.IsEmpty)
                {
                    change.RemoveRole(name);
                }
                else
                {
                    refusal = new ApiError("DeleteConflict", 409, "Cannot delete entity, must delete policies first.");
                }
            }
        });
        return refusal;
    }

    private Answer<RoleRecord> Change(string name, Func<RoleRecord, Answer<RoleRecord>> update) => store.Change(change =>
    {
        if (!change.State.Roles.TryGetValue(name, out var role))
        {
            return new ApiError("NoSuchEntity", 404, $"The role with name {name} cannot be found.");
        }

        var updated = update(role);
        if (!updated.IsRefused)
        {
            change.Put(updated.Value);
        }

        return updated;
    });

    /// <summary>IAM ids have a prefix that tells the kind and sixteen more characters; the same call gets the same one.</summary>
    private static string IdOf(string token) => $"AROA{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..16]}";

    /// <summary>The length of a policy depends on nothing around it.</summary>
    private sealed class Nothing : IResourceView
    {
        public static Nothing View { get; } = new();

        public string Type => "ExecutionRole";

        public string Name => "";

        public MapValue Properties => MapValue.Empty;

        public Place PlaceOf(string propertyPath) => Place.None;
    }
}
