using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda retries while it is throttled, and counts on the message staying hidden: AWS advises six times the timeout, and the batching window on top.</summary>
internal sealed class VisibilityMarginRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5322",
        "The visibility timeout of a queue is below six times the timeout of the function that reads it",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
    {
        Covers = [265],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from polled in PolledQueue.All(stack)
        let advised = (6 * polled.Timeout) + polled.Window
        where polled.Visibility >= polled.Timeout && polled.Visibility < advised && advised <= 43200
        select Report(
            polled.Queue,
            "VisibilityTimeout",
            $"VisibilityTimeout of Queue '{polled.Queue.Name}' is {polled.Visibility} seconds; AWS advises six times the Timeout of Function '{polled.Function.Name}'"
                + $"{(polled.Window > 0 ? " and the batching window" : "")}, {advised} seconds, so that throttled messages are not read twice.") with
        {
            Value = $"{polled.Visibility}",
            Nearest = Value.Of(advised),
            Related = [Other(polled.Function, "Timeout")],
        };
}
