using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A right that the role of a function needs for what the function is configured to do. Only a role of the stack can be judged.</summary>
internal abstract class RoleRightRule : StackRule
{
    public sealed override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from function in stack.OfType("Function")
        let role = stack.RoleOf(function)
        where role is not null
        from finding in Check(function, role, stack)
        select finding with { Related = [.. Needing(finding, function), .. finding.Related, Other(role, "")] };

    protected abstract IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack);

    /// <summary>The function, where what needs the right is written apart from it.</summary>
    private static IEnumerable<RelatedPlace> Needing(Finding finding, IResourceView function) => (finding.ResourceType, finding.Resource) == (function.Type, function.Name) ? [] : [Other(function, "Role")];

    /// <summary>The actions that the role certainly may not perform.</summary>
    protected static IReadOnlyList<string> Missing(StackIndex stack, IResourceView role, IEnumerable<string> actions, ResourceName? resource = null) =>
        [.. actions.Where(action => stack.Roles.May(role, action, resource) == false)];

    /// <summary>Attaches a managed policy of AWS to the role.</summary>
    protected static Repair Attach(IResourceView role, string policy) =>
        Repair.Append("ManagedPolicyArns", Value.Of($"arn:aws:iam::aws:policy/{policy}")) with { Of = role };

    protected static string Listed(IEnumerable<string> actions) => string.Join(", ", actions);
}
