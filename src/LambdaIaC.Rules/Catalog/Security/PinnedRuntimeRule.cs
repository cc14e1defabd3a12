using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A pinned runtime gets no security patches until somebody moves the pin.</summary>
internal sealed class PinnedRuntimeRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4100",
        "A function is pinned to one version of its runtime",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html") { Covers = [52] };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from update in RuntimeUpdate.In(stack)
        where update.Mode == "Manual"
        select Report(
            update.Resource,
            PropertyPath.Member(update.Property, "UpdateRuntimeOn"),
            $"{update.Property}.UpdateRuntimeOn of {update.Resource.Type} '{update.Resource.Name}' is Manual, so security patches of the runtime do not arrive; use Auto or FunctionUpdate once the problem is solved.") with
        {
            Value = update.Mode,
        };
}
