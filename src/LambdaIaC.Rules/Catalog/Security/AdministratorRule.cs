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
        Severity.Error,
        "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1")
    {
        Covers = [317],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) => Statements(stack).Concat(stack.OfType("ExecutionRole").SelectMany(Attached));

    private IEnumerable<Finding> Statements(StackIndex stack) =>
        from site in PolicySite.OfRights(stack)
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
