using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A header is found by its name, and methods are written in capitals.</summary>
internal sealed class ListenerConditionRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2306",
        "A condition of a listener rule on headers or methods needs a name and values",
        Severity.Error,
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_HttpRequestMethodConditionConfig.html")
    {
        Covers = [292],
    };

    public override string ResourceType => "ListenerRule";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var conditions = resource.Properties["Conditions"].Items();
        for (var i = 0; i < conditions.Count; i++)
        {
            var (header, methods) = (conditions[i].Map()["HttpHeaderConfig"], conditions[i].Map().At("HttpRequestMethodConfig.Values").Items());
            if (header is MapValue map && (map["HttpHeaderName"].IsAbsent || map["Values"].HasEntries() == false))
            {
                yield return Report(
                    resource,
                    $"Conditions[{i}].HttpHeaderConfig",
                    $"Conditions[{i}].HttpHeaderConfig of ListenerRule '{resource.Name}' has no {(map["HttpHeaderName"].IsAbsent ? "HttpHeaderName" : "Values")}; a header is found by its name and its values.");
            }

            foreach (var method in methods.Select(static method => method.Text()).OfType<string>().Where(static method => method.Any(static letter => letter is not ((>= 'A' and <= 'Z') or '-' or '_'))))
            {
                yield return Report(
                    resource,
                    $"Conditions[{i}].HttpRequestMethodConfig.Values",
                    $"Conditions[{i}].HttpRequestMethodConfig.Values of ListenerRule '{resource.Name}' has '{method}'; a method is written in capitals, such as GET.") with
                {
                    Value = method,
                    Nearest = Value.Of(method.ToUpperInvariant()),
                };
            }
        }
    }
}
