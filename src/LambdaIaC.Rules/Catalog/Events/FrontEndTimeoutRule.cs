using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>API Gateway, Cognito and AppSync give up on a call long before a function must end; what it does then nobody sees.</summary>
internal sealed class FrontEndTimeoutRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5340",
        "A function may run longer than what calls it waits",
        Severity.Warning,
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html")
    {
        Covers = [287, 288, 289],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from front in FrontEnd.All(stack)
        let timeout = front.Function.Properties["Timeout"].Integer()
        where timeout * 1000 > front.Milliseconds || (timeout * 1000 == front.Milliseconds && front.Called == "an HTTP API")
        select Report(
            front.Function,
            "Timeout",
            $"Timeout of Function '{front.Function.Name}' is {timeout} seconds, but {front.Called} ('{front.Caller.Name}') waits {Seconds(front.Milliseconds)} seconds for it; lower it, or hand the work over and answer at once.") with
        {
            Related = [Other(front.Caller, front.Path)],
            Value = $"{timeout}",
        };

    private static string Seconds(long milliseconds) => (milliseconds / 1000.0).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
}
