using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Provisioned environments count against the reserved executions of their function, over all of its versions and aliases.</summary>
internal sealed class ProvisionedOverReservedRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3203",
        "A function has more provisioned than reserved concurrency",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html")
    {
        Covers = [92],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from settings in ProvisionedSetting.All(stack).Where(static setting => setting.Function is not null).GroupBy(static setting => setting.Function!)
        let setting = ReservedSetting.Of(settings.Key, stack)
        let reserved = setting?.Executions.Integer()
        let total = settings.Sum(static setting => setting.Executions.Integer() ?? 0)
        where total > reserved
        let last = settings.Last(static setting => setting.Executions.Integer() is not null)
        select Report(
            last.Resource,
            last.Path,
            $"Function '{settings.Key.Name}' has {total} provisioned executions and reserves {reserved}; reserve as many, or provision less.") with
        {
            Related = [Other(setting.Resource, ReservedSetting.Path)],
            Value = last.Executions.ToString(),
            AwsMessage = "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function",
        };
}
