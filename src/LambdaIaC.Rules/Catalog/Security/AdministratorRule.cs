using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Code that may do anything hands the account to whoever finds a hole in it.</summary>
internal sealed class AdministratorRule : StackRule
{
    private static readonly string[] Policies = ["AdministratorAccess", "IAMFullAccess"];

    public override RuleInfo Info { get; } = new(
        "LIAC4409",
        "A role is an administrator of the account",
        Severity.Warning,
        "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1")
    {
        Covers = [317],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var roles = stack.OfType("ExecutionRole").Where(MayRunFunctions).ToList();
        return Statements(stack, Holders(roles, stack)).Concat(roles.SelectMany(Attached));
    }

    /// <summary>A role that only another service assumes, such as one that CloudFormation deploys with, may be an administrator on purpose.</summary>
    private static bool MayRunFunctions(IResourceView role) =>
        role.Properties["AssumeRolePolicyDocument"] is { IsAbsent: true } || Policy.Of(role.Properties["AssumeRolePolicyDocument"]).IsAssumableBy("lambda.amazonaws.com") != false;

    /// <summary>The roles, and the policies that one of them has, or a role that is not known. A managed policy that no role has may be a boundary, which gives nothing.</summary>
    private static HashSet<IResourceView> Holders(IReadOnlyList<IResourceView> roles, StackIndex stack)
    {
        var known = new HashSet<IResourceView>(roles);
        return
        [
            .. roles,
            .. RoleAttachment.In(stack).Where(attachment => stack.Target(attachment.Role, "ExecutionRole") is not { } role || known.Contains(role)).Select(static attachment => attachment.Policy),
            .. roles.SelectMany(role => RolePermissions.ManagedPoliciesOf(role).Items).Select(arn => stack.Target(arn, "ManagedPolicy")).OfType<IResourceView>(),
        ];
    }

    private IEnumerable<Finding> Statements(StackIndex stack, HashSet<IResourceView> holders) =>
        from site in PolicySite.OfRights(stack)
        where holders.Contains(site.Resource)
        from statement in site.Policy.Statements
        where statement.IsUnconditionalAllow && statement.IsAboutEverything && statement.Actions.Items.Any(static action => action.Text() is "*" or "*:*")
        select Report(
            site.Resource,
            site.PathOf(statement),
            $"{site.Name} allows everything on everything; name the actions and the resources that the code needs.");

    private IEnumerable<Finding> Attached(IResourceView role) =>
        from policy in role.Properties["ManagedPolicyArns"].Items().Select(static (arn, index) => (Name: ManagedPolicies.NameOf(arn), Index: index))
        where Policies.Contains(policy.Name)
        select Report(
            role,
            $"ManagedPolicyArns[{policy.Index}]",
            $"Role '{role.Name}' has the managed policy {policy.Name}, which makes it an administrator of the account; attach only what the code needs.") with
        {
            Value = policy.Name,
        };
}
