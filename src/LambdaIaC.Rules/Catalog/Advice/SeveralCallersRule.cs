using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>Each service sends events of its own shape; a function for several of them has to tell them apart.</summary>
internal sealed class SeveralCallersRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6400",
        "Several services call one function",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html")
    {
        Covers = [221],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from function in stack.OfType("Function")
        let first = stack.About(function, "Permission").Select(static permission => permission.Properties["Principal"].Text()).FirstOrDefault(IsService)
        where first is not null
        from permission in stack.About(function, "Permission")
        let principal = permission.Properties["Principal"].Text()
        where IsService(principal) && principal != first
        select Report(
            permission,
            "Principal",
            $"Function '{function.Name}' is called by {first} and by {principal}, whose events have different shapes; a function for each is simpler.") with
        {
            Value = principal,
            Related = [Other(function, "")],
        };

    private static bool IsService(string? principal) => principal is not null && ServicePrincipal.Is(principal);
}
