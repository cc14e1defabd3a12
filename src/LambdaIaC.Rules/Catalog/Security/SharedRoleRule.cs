using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Functions that share a role have each other's rights.</summary>
internal sealed class SharedRoleRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4416",
        "Several functions share one role",
        Severity.Hidden,
        "https://docs.aws.amazon.com/wellarchitected/latest/serverless-applications-lens/identity-and-access-management.html")
    {
        Covers = [324],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from function in stack.OfType("Function")
        let role = stack.RoleOf(function)
        where role is not null
        orderby function.Name
        group function by role into users
        from function in users.Skip(1)
        select Report(
            function,
            "Role",
            $"Function '{function.Name}' shares role '{users.Key.Name}' with Function '{users.First().Name}' and so has its rights; give it a role of its own.") with
        {
            Related = [Other(users.First(), "Role"), Other(users.Key, "")],
        };
}
