using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A message would come back while the function still works on it, so AWS refuses the mapping. A queue that does not say hides messages for 30 seconds.</summary>
internal sealed class VisibilityBelowTimeoutRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5321",
        "The visibility timeout of a queue is below the timeout of the function that reads it",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
    {
        Covers = [264],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from polled in PolledQueue.All(stack)
        where polled.Visibility < polled.Timeout
        select Report(
            polled.Queue,
            "VisibilityTimeout",
            $"VisibilityTimeout of Queue '{polled.Queue.Name}' is {polled.Visibility} seconds, less than the Timeout of Function '{polled.Function.Name}', {polled.Timeout} seconds, "
                + $"which reads it; raise it to {Math.Min(43200, 6 * polled.Timeout.GetValueOrDefault())}.") with
        {
            Value = $"{polled.Visibility}",
            Nearest = Value.Of((long?)Math.Min(43200, 6 * polled.Timeout.GetValueOrDefault())),
            Related = [Other(polled.Function, "Timeout")],
            AwsMessage = $"Queue visibility timeout: {polled.Visibility} seconds is less than Function timeout: {polled.Timeout} seconds",
        };
}
