using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>Reserved concurrency keeps one function from using up the account, and others from using up its share. Most functions do well without.</summary>
internal sealed class ReservedConcurrencyMissingRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6200",
        "A function has no reserved concurrency",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html")
    {
        Covers = [88],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) => stack.IsOpen
        ? []
        :
            from function in stack.OfType("Function")
            where ReservedSetting.Of(function, stack) is null
            select Report(function, ReservedSetting.Path, $"Function '{function.Name}' reserves no concurrency, so it can use up what the account has; set ReservedConcurrentExecutions.");
}
