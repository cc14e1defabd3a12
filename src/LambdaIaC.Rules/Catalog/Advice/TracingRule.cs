using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>X-Ray shows a request across functions as long as each of them traces. Where the whole stack does not trace, that is a decision, and is hidden.</summary>
internal sealed class TracingRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6207",
        "A function leaves the trace that others of the stack write",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html")
    {
        Covers = [181],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var functions = stack.OfType("Function").ToList();
        var isUsed = functions.Any(static function => function.Properties.At("TracingConfig.Mode").Text() == "Active");
        return
            from function in functions
            let mode = function.Properties.At("TracingConfig.Mode")
            where mode.IsAbsent || mode.Text() == "PassThrough"
            select Report(
                function,
                "TracingConfig.Mode",
                $"TracingConfig.Mode of Function '{function.Name}' is {(mode.IsAbsent ? "not set" : "PassThrough")}"
                    + (isUsed ? ", but other functions of the stack trace; set Active, so that traces do not end here." : "; set Active to trace its requests with X-Ray.")) with
            {
                Severity = isUsed ? Info.Severity : Severity.Hidden,
                Nearest = Value.Of("Active"),
            };
    }
}
