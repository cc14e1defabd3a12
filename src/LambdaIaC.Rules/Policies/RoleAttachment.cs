using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Policies;

/// <summary>A policy that names a role, where it is a resource of its own.</summary>
/// <param name="Policy">The policy: a RolePolicy, a Policy or a ManagedPolicy.</param>
/// <param name="Role">What it names as the role; unknown when it may name more.</param>
internal sealed record RoleAttachment(IResourceView Policy, Value Role)
{
    /// <summary>What the role may do by it.</summary>
    public Value Document => Policy.Properties["PolicyDocument"];

    /// <summary>All attachments of a stack.</summary>
    public static IEnumerable<RoleAttachment> In(StackIndex stack) =>
        stack.OfType("RolePolicy").Select(static policy => new RoleAttachment(policy, policy.Properties["RoleName"]))
            .Concat(stack.OfType("Policy").Concat(stack.OfType("ManagedPolicy")).SelectMany(static policy => RolesOf(policy).Select(role => new RoleAttachment(policy, role))));

    private static IEnumerable<Value> RolesOf(IResourceView policy)
    {
        var roles = OneOrMany.Of(policy.Properties["Roles"]);
        return roles.IsOpen ? roles.Items.Append(Value.Unknown) : roles.Items;
    }
}
