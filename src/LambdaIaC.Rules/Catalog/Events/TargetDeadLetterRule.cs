using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>What EventBridge cannot deliver within a day is dropped.</summary>
internal sealed class TargetDeadLetterRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5342",
        "A rule of EventBridge that calls a function has no dead-letter queue",
        Severity.Info,
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html")
    {
        Covers = [300],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        foreach (var rule in stack.OfType("EventRule"))
        {
            var targets = rule.Properties["Targets"].Items();
            for (var i = 0; i < targets.Count; i++)
            {
                var target = targets[i].Map();
                if (target["DeadLetterConfig"].IsAbsent && stack.FunctionOf(target["Arn"]) is { } function)
                {
                    yield return Report(
                        rule,
                        $"Targets[{i}].DeadLetterConfig",
                        $"Targets[{i}] of EventRule '{rule.Name}' calls Function '{function.Name}' without a dead-letter queue, so events that cannot be delivered are dropped; set DeadLetterConfig.") with
                    {
                        Related = [Other(function, "")],
                    };
                }
            }
        }
    }
}
