using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda sends dead letters to SQS and SNS. Destinations can do more.</summary>
internal sealed class DeadLetterTargetRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5203",
        "A dead-letter target is neither a queue nor a topic",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_DeadLetterConfig.html")
    {
        Covers = [188],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from function in stack.OfType("Function")
        let service = FailureTarget.ServiceOf(function.Properties.At(FailurePaths.DeadLetterTarget), stack)
        where service is not null and not "sqs" and not "sns"
        select Report(
            function,
            FailurePaths.DeadLetterTarget,
            $"{FailurePaths.DeadLetterTarget} of Function '{function.Name}' names something of {service}; a dead-letter target is an SQS queue or an SNS topic, other targets are destinations of an EventInvokeConfig.") with
        {
            Value = function.Properties.At(FailurePaths.DeadLetterTarget).Text(),
        };
}
