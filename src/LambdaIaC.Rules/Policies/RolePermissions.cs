using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Policies;

/// <summary>
/// What the roles of a stack may do, by all policies that are attached to them in it. Of a role that the stack does not make, nobody knows.
/// </summary>
internal sealed class RolePermissions
{
    private readonly StackIndex _stack;
    private readonly ILookup<IResourceView, Policy> _attached;
    private readonly bool _isOpen;
    private readonly Dictionary<IResourceView, List<Policy>> _policies = [];
    private readonly Dictionary<(IResourceView Role, string Action), bool?> _anywhere = [];

    public RolePermissions(StackIndex stack)
    {
        _stack = stack;
        var attachments = RoleAttachment.In(stack).ToList();
        _attached = attachments
            .Select(attachment => (Role: stack.Target(attachment.Role, "ExecutionRole"), attachment.Document))
            .Where(static attachment => attachment.Role is not null)
            .ToLookup(static attachment => attachment.Role!, static attachment => Policy.Of(attachment.Document));
        // A policy whose role is not known may be any role's.
        _isOpen = stack.IsOpen || attachments.Any(attachment => attachment.Role.IsUnknown && stack.Target(attachment.Role, "ExecutionRole") is null && !LeadsElsewhere(attachment.Role));
    }

    /// <summary>Whether a role may perform an action.</summary>
    /// <param name="role">A role of the stack.</param>
    /// <param name="action">The action, such as <c>sqs:SendMessage</c>.</param>
    /// <param name="resource">What it is performed on; null to ask whether there is anything that it may be performed on.</param>
    /// <returns>Null when a policy, a condition or a permissions boundary is not known well enough.</returns>
    public bool? May(IResourceView role, string action, ResourceName? resource = null)
    {
        if (resource is not null)
        {
            return Decide(role, action, resource);
        }

        if (!_anywhere.TryGetValue((role, action), out var may))
        {
            _anywhere[(role, action)] = may = Decide(role, action, resource: null);
        }

        return may;
    }

    /// <summary>Whether a policy allows a role any action of a service on a resource.</summary>
    public bool? MayAnything(IResourceView role, string service, ResourceName resource) => PoliciesOf(role)
        .Aggregate((bool?)false, (any, policy) => any | (policy.IsOpen ? null : false) | policy.Statements.Aggregate(
            (bool?)false, (some, statement) => some | (statement.IsAllow & statement.CoversSomeOf(service) & statement.CoversResource(resource))));

    /// <summary>The managed policies of AWS and others that are attached to a role where it is written.</summary>
    public static OneOrMany ManagedPoliciesOf(IResourceView role) => OneOrMany.Of(role.Properties["ManagedPolicyArns"]);

    private bool? Decide(IResourceView role, string action, ResourceName? resource)
    {
        var policies = PoliciesOf(role);
        var allowed = policies.Aggregate((bool?)false, (any, policy) => any | policy.Allows(action, resource));
        var denied = policies.Aggregate((bool?)false, (any, policy) => any | policy.Denies(action, resource));
        var may = allowed & !denied;
        // A boundary can only take away.
        return role.Properties["PermissionsBoundary"].IsAbsent || may == false ? may : null;
    }

    private List<Policy> PoliciesOf(IResourceView role)
    {
        if (!_policies.TryGetValue(role, out var policies))
        {
            _policies[role] = policies = Collect(role);
        }

        return policies;
    }

    private List<Policy> Collect(IResourceView role)
    {
        var inline = OneOrMany.Of(role.Properties["Policies"]);
        var managed = ManagedPoliciesOf(role);
        return
        [
            .. inline.Items.Select(static policy => policy is MapValue map ? Policy.Of(map["PolicyDocument"]) : Policy.Unknown),
            .. managed.Items.Select(arn => _stack.Target(arn, "ManagedPolicy") is { } policy ? Policy.Of(policy.Properties["PolicyDocument"]) : ManagedPolicies.Of(arn)),
            .. _attached[role],
            .. _isOpen || inline.IsOpen || managed.IsOpen ? [Policy.Unknown] : Array.Empty<Policy>(),
        ];
    }

    /// <summary>A reference to a resource of the stack that is no role, as to a role of a type that nobody models.</summary>
    private bool LeadsElsewhere(Value role) => role is ReferenceValue reference && _stack.Find(reference.LogicalId) is not null;
}
