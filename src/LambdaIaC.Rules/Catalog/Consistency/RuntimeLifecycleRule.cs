using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>
/// A runtime past its deprecation gets no patches; later AWS creates no function with it, and later still updates none.
/// Without a date the rule is silent. An editor, which must not find other things tomorrow than today, takes the day of the table.
/// </summary>
internal sealed class RuntimeLifecycleRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2003",
        "The runtime is deprecated, or AWS creates or updates no function with it",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")
    {
        Covers = [53, 54, 55],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (context.Date is not { } date || resource.Properties["Runtime"] is not TextValue { Text: var id } || Runtimes.Find(id) is not { } runtime)
        {
            return [];
        }

        var (what, severity) = Judge(runtime, date, context.IsUpdate);
        return what is null ? [] : [Report(resource, runtime, what, severity)];
    }

    private static (string? What, Severity Severity) Judge(RuntimeInfo runtime, DateTime date, bool? isUpdate) => isUpdate switch
    {
        true when runtime.UpdateBlocked <= date => ($"AWS updates no function with it since {runtime.UpdateBlocked:yyyy-MM-dd}", Severity.Error),
        false when runtime.CreateBlocked <= date => ($"AWS creates no function with it since {runtime.CreateBlocked:yyyy-MM-dd}", Severity.Error),
        null when runtime.CreateBlocked <= date => ($"AWS creates no new function with it since {runtime.CreateBlocked:yyyy-MM-dd}", Severity.Warning),
        _ when runtime.Deprecated <= date => ($"it is deprecated since {runtime.Deprecated:yyyy-MM-dd} and gets no patches", Severity.Warning),
        _ => (null, Severity.Hidden),
    };

    private Finding Report(IResourceView resource, RuntimeInfo runtime, string what, Severity severity)
    {
        var successor = runtime.Successor is null ? "" : $" Use {runtime.Successor}.";
        return Report(resource, "Runtime", $"Runtime of Function '{resource.Name}' is '{runtime.Id}'; {what}.{successor}") with
        {
            Severity = severity,
            Value = runtime.Id,
            Nearest = runtime.Successor is null ? null : Value.Of(runtime.Successor),
            AwsMessage = severity == Severity.Error
                ? $"The runtime parameter of {runtime.Id} is no longer supported for creating or updating AWS Lambda functions. "
                    + "We recommend you use a supported runtime while creating or updating functions."
                : null,
        };
    }
}
