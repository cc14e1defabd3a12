using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Every call names its tenant, which of all triggers only API Gateway can do.</summary>
internal sealed class TenancyTriggerRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3210",
        "Something calls a function with tenant isolation that cannot name the tenant",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation.html")
    {
        Covers = [115, 118],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var kinds = InvocationKinds.In(stack);
        return
            from function in stack.OfType("Function")
            where function.Properties["TenancyConfig"].HasEntries() == true
            from caller in kinds.Of(function)
            where caller is { Kind: not null, Name: not "API Gateway" }
            select Report(
                caller.Resource,
                caller.PropertyPath,
                $"{caller.PropertyPath} of {caller.Resource.Type} '{caller.Resource.Name}' is Function '{function.Name}', which isolates tenants; {caller.Name} cannot name the tenant, only API Gateway "
                    + "and callers of the Lambda API can.") with
            {
                Related = [Other(function, "TenancyConfig")],
            };
    }
}
