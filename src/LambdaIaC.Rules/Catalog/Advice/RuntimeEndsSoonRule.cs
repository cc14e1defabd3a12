using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>Time enough to move before patches end. Without a date the rule is silent; past the deprecation another rule speaks.</summary>
internal sealed class RuntimeEndsSoonRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6106",
        "The runtime will be deprecated within 180 days",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")
    {
        Covers = [56],
    };

    public override string ResourceType => "Function";

    private const int Days = 180;

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (context.Date is not { } date || resource.Properties["Runtime"].Text() is not { } id || Runtimes.Find(id) is not { Deprecated: { } end } runtime
            || end <= date || end > date.AddDays(Days))
        {
            return [];
        }

        var successor = runtime.Successor is null ? "" : $"; plan the move to {runtime.Successor}";
        return
        [
            Report(resource, "Runtime", $"Runtime of Function '{resource.Name}' is '{runtime.Id}', which gets no patches from {end:yyyy-MM-dd} on{successor}.") with
            {
                Value = runtime.Id,
                Nearest = Value.Of(runtime.Successor),
            },
        ];
    }
}
