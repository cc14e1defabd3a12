using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A function that invokes itself without a bound runs until Lambda stops it, and costs as long.</summary>
internal sealed class SelfInvocationRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5352",
        "A function may invoke itself",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html")
    {
        Covers = [312],
    };

    private static readonly string[] Invoking = ["lambda:InvokeFunction", "lambda:InvokeAsync"];

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var grants = new RoleGrants(stack);
        return
            from function in stack.OfType("Function")
            where grants.On(function, function, Invoking).Any()
            select Report(
                function,
                "Role",
                $"Role of Function '{function.Name}' allows it to invoke itself; a call without a bound runs until Lambda stops it, so take the permission away or pass the work on through a queue.");
    }
}
