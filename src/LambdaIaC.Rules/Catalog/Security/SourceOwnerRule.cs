using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A service calls for its own resources only: with the resource of another one the permission never holds.</summary>
internal sealed class SourceOwnerRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4403",
        "The source of a permission belongs to another service than its principal",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html")
    {
        Covers = [212],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from permission in stack.OfType("Permission")
        let principal = permission.Properties["Principal"].Text()
        where principal is not null && ServicePrincipal.Is(principal)
        let owner = ServicePrincipal.OwnerOf(permission.Properties["SourceArn"], stack)
        where owner is not null && !ServicePrincipal.IsOf(principal, owner)
        select Report(
            permission,
            "Principal",
            $"Permission '{permission.Name}' lets {principal} call the function for {permission.Properties["SourceArn"]}, which is a resource of {owner}.amazonaws.com; name that principal.") with
        {
            Value = principal,
        };
}
