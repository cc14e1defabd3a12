using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A function that reserves nothing takes its provisioned environments from what the account keeps for all.</summary>
internal sealed class ProvisionedBudgetRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3202",
        "A function has more provisioned concurrency than the account has unreserved",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html")
    {
        Covers = [],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var unreserved = context.ConcurrentExecutions - ReservedSetting.All(stack).Sum(static setting => setting.Executions.Integer() ?? 0);
        return
            from setting in ProvisionedSetting.All(stack)
            let executions = setting.Executions.Integer()
            where executions > unreserved - context.MinimumUnreservedConcurrency && (setting.Function is null || ReservedSetting.Of(setting.Function, stack) is null)
            select Report(
                setting.Resource,
                setting.Path,
                $"ProvisionedConcurrentExecutions of {setting.Resource.Type} '{setting.Resource.Name}' is {executions}; the account has {unreserved} unreserved executions at most and must keep "
                    + $"{context.MinimumUnreservedConcurrency} of them free.") with
            {
                Value = FormattableString.Invariant($"{executions}"),
                AwsMessage = executions > unreserved
                    ? FormattableString.Invariant($"Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [{unreserved}].")
                    : FormattableString.Invariant(
                        $"Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [{context.MinimumUnreservedConcurrency}]."),
            };
    }
}
