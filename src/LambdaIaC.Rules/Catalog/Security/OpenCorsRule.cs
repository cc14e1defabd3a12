using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>An origin of * lets a page from anywhere read the answers, with every method the worse.</summary>
internal sealed class OpenCorsRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4204",
        "Cors lets scripts of every site call a function URL",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html")
    {
        Covers = [203],
    };

    public override string ResourceType => "FunctionUrl";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties.At("Cors.AllowOrigins").Items().All(static origin => origin.Text() != "*"))
        {
            return [];
        }

        var methods = resource.Properties.At("Cors.AllowMethods").Items().Any(static method => method.Text() == "*") ? " with every method" : "";
        return [Report(resource, "Cors.AllowOrigins", $"Cors.AllowOrigins of FunctionUrl '{resource.Name}' has '*', so scripts of every site can call it{methods}; name the origins that may.") with { Value = "*" }];
    }
}
