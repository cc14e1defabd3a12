using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>At least as many environments as at most; both 0 switches a version off, 0 alone is refused.</summary>
internal sealed class ScalingOrderRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2210",
        "MinExecutionEnvironments exceeds the maximum, or is 0 while there is one",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionScalingConfig.html")
    {
        Covers = [130],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from resource in stack.OfType("Function").Concat(stack.OfType("Version"))
        let minimum = resource.Properties.At("FunctionScalingConfig.MinExecutionEnvironments").Integer()
        let maximum = resource.Properties.At("FunctionScalingConfig.MaxExecutionEnvironments").Integer()
        where minimum > maximum || (minimum == 0 && maximum > 0)
        select Report(
            resource,
            "FunctionScalingConfig.MinExecutionEnvironments",
            $"MinExecutionEnvironments of {resource.Type} '{resource.Name}' is {minimum} with a maximum of {maximum}; "
                + (minimum == 0 ? "keep at least 1, or set both to 0 to stop it." : "set it to the maximum or less.")) with
        {
            Value = $"{minimum}",
            Nearest = Value.Of(minimum == 0 ? 1 : maximum),
        };
}
