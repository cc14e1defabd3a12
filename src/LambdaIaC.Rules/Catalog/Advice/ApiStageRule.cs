using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>Without them nobody sees who calls, nothing limits how often, and a slow call has no trace.</summary>
internal sealed class ApiStageRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6300",
        "A stage of an API in front of functions has no access log, no throttling or no tracing",
        Severity.Hidden,
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html")
    {
        Covers = [297],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        stack.OfType("RestStage").SelectMany(stage => Check(stage, ("AccessLogSetting", "access log"), ("MethodSettings", "throttling"), ("TracingEnabled", "tracing")))
            .Concat(stack.OfType("HttpStage").SelectMany(stage => Check(stage, ("AccessLogSettings", "access log"), ("DefaultRouteSettings", "throttling"))));

    private IEnumerable<Finding> Check(IResourceView stage, params (string Property, string Called)[] wanted) =>
        from entry in wanted
        where stage.Properties[entry.Property] is { IsAbsent: true } or BooleanValue { Flag: false }
        select Report(stage, entry.Property, $"{entry.Property} of {stage.Type} '{stage.Name}' is not set, so the stage has no {entry.Called}; set it.");
}
