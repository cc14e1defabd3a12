using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>What functions reserve is taken from the account, which must keep 100 for the others. Functions of other stacks reserve too: the sum here is a lower bound.</summary>
internal sealed class ReservedBudgetRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3201",
        "The functions of the stack reserve more executions than the account may",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html")
    {
        Covers = [90],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var most = context.ConcurrentExecutions - context.MinimumUnreservedConcurrency;
        var total = 0L;
        foreach (var setting in ReservedSetting.All(stack))
        {
            var reserved = setting.Executions.Integer() ?? 0;
            total += reserved;
            if (reserved > 0 && total > most)
            {
                return [Exceeded(setting, reserved, total, most, context)];
            }
        }

        return [];
    }

    private Finding Exceeded(ReservedSetting setting, long reserved, long total, int most, RuleContext context) => Report(
        setting.Resource,
        ReservedSetting.Path,
        $"ReservedConcurrentExecutions of {setting.Resource.Type} '{setting.Resource.Name}' is {reserved}, which makes {total} in this stack; the account has {context.ConcurrentExecutions} "
            + $"and must leave {context.MinimumUnreservedConcurrency}, so reserve {most} at most, or state the account's limit in the project's settings.") with
    {
        Value = FormattableString.Invariant($"{reserved}"),
        AwsMessage = FormattableString.Invariant(
            $"Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [{context.MinimumUnreservedConcurrency}]."),
    };
}
